import {checkDepth} from '../syntax/check.js'
import type {Nodes, Parents} from '../syntax/nodes.js'
import {blocksToText, inlineToText} from '../text/inline.js'
import {termToText} from '../text/terms/term-text.js'
import {unquote} from './explanation.js'
import {readImage} from './image.js'
import {proseText} from '../prose/text.js'

/** What stands between the texts of two siblings; blocks are parted by a blank line. */
const separators: Readonly<Record<string, string>> = {
  'term gloss': '：',
  'term explanation': '\n',
  'gloss explanation': '\n',
  'sense sense': '；',
  'sense inflection': '；',
  'inflection sense': '；',
  'inflection inflection': '；'
}

/**
 * The plain text of a node.
 *
 * Without Markdown’s marks and escapes: a source text as prose, a translation as paragraphs, an entry
 * as `term：gloss` with its explanations below, an image as its alternative text. Blocks are parted by
 * a blank line. The cost is linear, as that of `toData`.
 *
 * @param node Any node of a note.
 * @returns Its text; line endings are `\n`.
 * @throws RangeError Where nodes stand in each other more than 100 levels deep; `parse` makes six.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict'
 * import {parse, toText} from 'bilingual-notes'
 *
 * assert.equal(toText(parse('原文：\n\n**T**HE tide\n\nebbs.\n')), '原文：\n\nTHE tide ebbs.')
 * ```
 */
export function toText(node: Nodes): string {
  return textOf(node, 0)
}

function textOf(node: Nodes, depth: number): string {
  checkDepth(depth, 'node')
  switch (node.type) {
    case 'sourceText':
    case 'translation': {
      return proseText(node)
    }

    case 'explanation': {
      return blocksToText(unquote(node.value))
    }

    case 'image': {
      return readImage(node.value).alt
    }

    case 'term': {
      return termToText(node.value)
    }

    case 'label':
    case 'markdown':
    case 'pronunciation': {
      return node.value
    }

    default: {
      return 'children' in node ? textOfChildren(node, depth) : inlineToText(node.value)
    }
  }
}

function textOfChildren(parent: Parents, depth: number): string {
  const children: ReadonlyArray<Nodes> = parent.children
  const other = parent.type === 'gloss' ? ' ' : '\n\n'
  let result = ''
  let previous: Nodes | undefined
  for (const child of children) {
    const text = textOf(child, depth + 1)
    if (!text) continue
    if (previous) result += separators[`${previous.type} ${child.type}`] ?? other
    result += text
    previous = child
  }

  return result
}
