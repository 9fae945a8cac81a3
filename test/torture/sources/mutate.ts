/** Texts that were good once: lines lost, doubled and swapped, and hostile pieces put in anywhere. */
import type {Random} from '../random.js'
import {naughtyStrings} from './suites.js'

/** What means something in a note, in Markdown, or to those who read strings carelessly. */
export const hostilePieces: ReadonlyArray<string> = [
  ...'原文：|原文|学习：|学习|译文：|后记|End|：|:|；|;|，|。|*|**|***|_|`|```|~~~|# |## 后记|> |>|- |1. |<|</|<!--|-->|<b>|<div>|<script>|![|](|[|]|（|）|(|)|“|”|/|\\|&|&#|&amp;|&#0;|美 [|英/|ˈ|（ebb的复数）|2026年3月1日|于厦门。|---|===|    |\t|\u3000|\u200B|\u00A0|\u00AD|\u2028|\u0085|\v|\f|\uFEFF|\0|\uD800|\uDC00|\uFDD0|__proto__|ebb：退潮|tide|潮|𠮷|e\u0301|ﬁ'.split(
    '|'
  ),
  '|',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\n原文：\n\n',
  '\n\n学习：\n\n',
  '\n> a\n',
  '\n```\n',
  '<!-- bilingual-notes-disable -->\n',
  ' '.repeat(300),
  '['.repeat(60),
  '>'.repeat(60),
  '*a_'.repeat(30)
]

/** Lines of a text, with their endings. */
const linesOf = (text: string): Array<string> => text.split(/(?<=\r\n|\n|\r(?!\n))/)

/** Change a list of lines in one place. */
const changes: ReadonlyArray<(lines: Array<string>, random: Random, other: string) => void> = [
  // A line is lost, doubled, or takes the place of another.
  (lines, random) => {
    lines.splice(random.below(lines.length), 1 + random.below(3))
  },
  (lines, random) => {
    const index = random.below(lines.length)
    lines.splice(index, 0, lines[index] ?? '')
  },
  (lines, random) => {
    const [one, two] = [random.below(lines.length), random.below(lines.length)]
    const [first, second] = [lines[one] ?? '', lines[two] ?? '']
    lines[one] = second
    lines[two] = first
  },
  (lines, random, other) => {
    lines.splice(random.below(lines.length + 1), 0, random.of(linesOf(other)))
  },
  // So are characters.
  (lines, random) => {
    inside(lines, random, (line, index) => line.slice(0, index) + line.slice(index + 1 + random.below(4)))
  },
  (lines, random) => {
    inside(lines, random, (line, index) => line.slice(0, index) + line.slice(Math.max(0, index - 6)))
  },
  (lines, random) => {
    inside(lines, random, (line, index) => line.slice(0, index) + random.of(hostilePieces) + line.slice(index))
  },
  (lines, random) => {
    inside(lines, random, (line, index) => line.slice(0, index) + random.of(naughtyStrings) + line.slice(index))
  }
]

function inside(lines: Array<string>, random: Random, change: (line: string, index: number) => string): void {
  const at = random.below(lines.length)
  const line = lines[at] ?? ''
  // The end of a line is before what ends it, or after.
  lines[at] = change(line, random.below(line.length + 1))
}

/** Lines at most, so that a document costs little; one text of `wholes` is mutated as a whole. */
const mostLines = 15
const wholes = 16

/** A text or a part of it with one to five mistakes; what is put in may come from another text. */
export function mutate(text: string, other: string, random: Random): string {
  const all = linesOf(text)
  const lines = random.below(wholes) === 0 ? all : partOf(all, random)
  for (let left = 1 + random.below(5); left > 0; left--) random.of(changes)(lines, random, other)
  return lines.join('')
}

function partOf(lines: ReadonlyArray<string>, random: Random): Array<string> {
  const start = random.below(4) === 0 ? 0 : random.below(lines.length)
  return lines.slice(start, start + 1 + random.below(mostLines))
}
