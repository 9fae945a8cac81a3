import {checkNote, checkTree} from '../syntax/check.js'
import type {Nodes, Note} from '../syntax/nodes.js'
import {describe} from '../syntax/options.js'
import {lazyPattern} from '../text/lazy-pattern.js'
import {type HyphenFate, usualFate} from './joint.js'

/**
 * Say what becomes of a hyphen at the end of a line.
 *
 * @param left The word before it with the hyphen: `open-`, `state-of-the-`.
 * @param right The word that the next line begins with: `source`, `art`.
 * @returns `'keep'` (`open-source`), `'drop'` (`opensource`) or `'space'` (`open- source`).
 */
export type Hyphenation = (left: string, right: string) => HyphenFate

/** How hyphens at the ends of lines are read. */
export interface UnwrapOptions {
  /**
   * What becomes of a hyphen at the end of a line (default: `'keep'`): it stays, and lines join without a
   * space. In `on-` and `and offline`, it stays with a space in either case.
   *
   * `'auto'` drops it where the joined word stands elsewhere in the note, or in the node where no `note` is
   * given, and the hyphenated one does not.
   */
  hyphen?: 'keep' | 'auto' | Hyphenation | null | undefined
  /** Where `'auto'` looks for words: the note that the node is of (default: the node alone). */
  note?: Note | null | undefined
}

/** The fields of `UnwrapOptions`. */
export const unwrapFields: ReadonlyArray<keyof UnwrapOptions> = ['hyphen', 'note']

const fates: ReadonlySet<unknown> = new Set<HyphenFate>(['drop', 'keep', 'space'])

/** A word with the hyphens in it. */
const words = lazyPattern(String.raw`[\p{L}\p{N}-]+`, 'gu')

/**
 * What says what becomes of a hyphen.
 *
 * @throws RangeError or TypeError Where the option is neither a function nor one of two words, or `note` is none.
 */
export function resolveHyphenation(options: Readonly<UnwrapOptions> | null | undefined, node: Nodes): Hyphenation {
  const {hyphen, note} = options ?? {}
  if (note !== undefined && note !== null) checkNote(note)
  switch (hyphen ?? 'keep') {
    case 'keep': {
      return (_left, right) => usualFate(right)
    }

    case 'auto': {
      if (note) checkTree(note)
      return attestedHyphenation(note ?? node)
    }

    default: {
      if (typeof hyphen === 'function') return checkedHyphenation(hyphen)
      const message = `, expected \`keep\`, \`auto\` or a function`
      if (typeof hyphen === 'string') throw new RangeError(`Unexpected \`${hyphen}\` as \`options.hyphen\`${message}`)
      throw new TypeError(`Unexpected ${describe(hyphen)} as \`options.hyphen\`${message}`)
    }
  }
}

/** A hyphen goes where the joined word is attested, and the hyphenated one is not. */
function attestedHyphenation(node: Nodes): Hyphenation {
  let attested: ReadonlySet<string> | undefined
  return (left, right) => {
    const usual = usualFate(right)
    if (usual !== 'keep') return usual
    attested ??= wordsIn(node)
    const [rest = ''] = right.split(/['’]/, 1)
    const hyphenated = (left + rest).toLowerCase()
    const joined = (left.slice(0, -1) + rest).toLowerCase()
    return attested.has(joined) && !attested.has(hyphenated) ? 'drop' : 'keep'
  }
}

/** The words in the lines, headings and terms of a node, in lower case. */
function wordsIn(root: Nodes): Set<string> {
  const found = new Set<string>()
  // In any order, and not by recursion: a tree that is made by hand may be of any depth.
  const nodes = [root]
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('children' in node) for (const child of node.children) nodes.push(child)
    else if (node.type === 'line' || node.type === 'heading' || node.type === 'term' || node.type === 'title') {
      for (const [word] of node.value.matchAll(words())) found.add(word.toLowerCase())
    }
  }

  return found
}

function checkedHyphenation(hyphenation: Hyphenation): Hyphenation {
  return (left, right) => {
    const fate: unknown = hyphenation(left, right)
    if (fates.has(fate)) return fate as HyphenFate
    const given = typeof fate === 'string' ? `\`${fate}\`` : describe(fate)
    throw new TypeError(`Unexpected ${given} from \`options.hyphen\`, expected \`keep\`, \`drop\` or \`space\``)
  }
}
