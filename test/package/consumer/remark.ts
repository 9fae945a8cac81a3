/**
 * Checked from outside, against the packed declarations.
 */
import remarkBilingualNotes from 'bilingual-notes/remark'
import remarkParse from 'remark-parse'
import {type PluggableList, unified} from 'unified'

export const processor = unified().use(remarkParse).use(remarkBilingualNotes)
export const plugins: PluggableList = [remarkParse, remarkBilingualNotes]
export const strict = unified().use(remarkBilingualNotes, {validate: {preset: 'strict', locale: 'zh-Hans'}})
export const silent = unified().use(remarkBilingualNotes, {validate: false})
export const off = unified().use(remarkBilingualNotes, false)

// @ts-expect-error: types are there, so wrong options are seen.
unified().use(remarkBilingualNotes, 1)
