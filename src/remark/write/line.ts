import type {Handle} from 'mdast-util-to-markdown'
import type {PhrasingParent} from './parents.js'

/** Write a line that is a label or a signature. */
export const line: Handle = (node: PhrasingParent, _, state, info) => {
  const exitLine = state.enter('bilingualLine')
  const exit = state.enter('paragraph')
  const exitPhrasing = state.enter('phrasing')
  const value = state.containerPhrasing(node, info)
  exitPhrasing()
  exit()
  exitLine()
  return onOneLine(value)
}

/** Markdown on one line: a line ending would end what the line is. */
export function onOneLine(markdown: string): string {
  return markdown.replaceAll(/\r?\n|\r/g, ' ')
}
