/** The documents of the package, docstrings included, and the code blocks in them. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import {root, sources} from './sources.js'

/** A fenced code block. */
export interface Block {
  /** Where it is: `docs/format.md:12`. */
  place: string
  /** First word of the info string: `ts`. */
  language: string
  /** What follows it. */
  meta: string
  /** Its lines, each with a line ending. */
  value: string
  /** The last heading above it. */
  heading: string
}

/** A text with fenced code blocks. */
export interface Document {
  /** Path below the root of the repository. */
  name: string
  text: string
  blocks: ReadonlyArray<Block>
}

/** README, change log and all of `docs`. */
export const documents: ReadonlyArray<Document> = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(`${root}docs`, {recursive: true, encoding: 'utf8'})
    .map((name) => `docs/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => name.endsWith('.md') && !name.startsWith('docs/api/'))
    .sort()
]
  .filter((name) => existsSync(`${root}${name}`))
  .map((name) => readDocument(name, readFileSync(`${root}${name}`, 'utf8')))

/**
 * The docstrings of the sources: one document for a file, without the marks of the comments. The
 * heading of a block is the name of what the docstring is about.
 */
export const docstrings: ReadonlyArray<Document> = sources.map(({name, text}) => {
  let isDocstring = false
  const sourceLines = text.split('\n')
  const lines = sourceLines.map((line) => {
    if (/^\s*\/\*\*/.test(line)) isDocstring = true
    const content = isDocstring ? line.replace(/^\s*\/?\*+\/? ?/, '') : ''
    if (line.includes('*/')) isDocstring = false
    return content
  })
  const document = readDocument(`src/${name}`, lines.join('\n'))
  const blocks = document.blocks.map((block) => {
    const below = sourceLines.slice(Number(block.place.split(':')[1]))
    const declaration = below.find((line) => line.startsWith('export ')) ?? ''
    return {...block, heading: /(?:interface|function|type|const) (\w+)/.exec(declaration)?.[1] ?? ''}
  })
  return {...document, blocks}
})

function readDocument(name: string, text: string): Document {
  return {name, text, blocks: [...blocksIn(name, text)]}
}

function* blocksIn(name: string, text: string): Generator<Block> {
  let heading = ''
  let open: {fence: string; block: Block} | undefined
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^(`{3,}|~{3,})\s*(\S*)\s*(.*)$/.exec(line)
    if (open) {
      if (fence?.[1]?.startsWith(open.fence) && !fence[2]) {
        yield open.block
        open = undefined
      } else open.block.value += `${line}\n`
    } else if (fence) {
      const [, mark = '', language = '', meta = ''] = fence
      const block = {place: `${name}:${index + 1}`, language, meta, value: '', heading}
      open = {fence: mark, block}
    } else if (line.startsWith('#')) heading = line.replace(/^#+\s*/, '')
  }
}

/** A document without its code blocks. */
export function proseOf({text}: Document): string {
  return text.replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1`*\s*$/gm, '')
}
