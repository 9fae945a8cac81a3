import {isColon, isSemicolon, skipSpace} from '../../text/characters.js'
import type {LabelTable, LabelWord} from '../settings.js'

/** A label at the start of a line. */
export interface LabelMatch {
  role: LabelWord['role']
  /** Offset after the label, its colon included. */
  end: number
  /** Whether it has a colon, and so may have text after it. */
  colon: boolean
}

/**
 * The label that a line begins with, if any. What follows it on the line is for the caller to judge.
 *
 * ```text
 * > | 原文 ：
 *     ^^^^
 * ```
 */
export function labelAt(
  text: string,
  start: number,
  end: number,
  {byStart, least}: LabelTable
): LabelMatch | undefined {
  const first = text.charCodeAt(start)
  if (first < least) return undefined
  const candidates = byStart.get(first)
  if (!candidates) return undefined
  for (const {word, role} of candidates) {
    if (!text.startsWith(word, start)) continue
    const after = start + word.length
    if (after === end) return {role, end: after, colon: false}
    const offset = skipSpace(text, after, end)
    const code = text.charCodeAt(offset)
    if (isColon(code)) return {role, end: offset + 1, colon: true}
    if (isSemicolon(code)) return {role, end: offset + 1, colon: false}
  }

  return undefined
}
