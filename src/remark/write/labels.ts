import type {Unsafe} from 'mdast-util-to-markdown'
import type {LabelWords} from '../../syntax/labels.js'

declare module 'mdast-util-to-markdown' {
  interface ConstructNameMap {
    /**
     * A line that is a label, a signature or an entry.
     *
     * ```markdown
     * > | 学习：
     *     ^^^
     * ```
     */
    bilingualLine: 'bilingualLine'
  }
}

/** A colon, and marks that start a block but not once they are escaped. */
const beforeMarks = '[:：][ \\t]*[`~<*+-]'

const roles = ['source', 'translation', 'vocabulary'] as const

/**
 * Words that would be read back as labels at the start of a line of text.
 * In quotes and lists they are not; a label itself is to be read as one.
 */
export function unsafeLabels(labels: LabelWords): Array<Unsafe> {
  return roles
    .flatMap((role) => labels[role])
    .map((word) => ({
      atBreak: true,
      character: word.charAt(0),
      after: `${escape(word.slice(1))}[ \\t]*(?:[:：;；]?[ \\t]*[\\r\\n]|${beforeMarks})`,
      inConstruct: 'paragraph',
      notInConstruct: ['bilingualLine', 'blockquote', 'listItem']
    }))
}

/** A word as a part of a regular expression. */
function escape(word: string): string {
  return word.replaceAll(/[$()*+./?[\\\]^{|}-]/g, String.raw`\$&`)
}
