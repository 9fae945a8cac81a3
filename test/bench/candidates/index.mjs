/** All candidates, by name; the first is the one that the others are measured against. */
import {limits} from './limits.mjs'
import {ours} from './ours.mjs'
import {peers} from './peers.mjs'

export const base = 'remark-parse'
export const candidates = {...peers, ...limits, ...ours}
export const readers = Object.keys(peers).filter((name) => peers[name].reads)
