import type {Vocabulary} from '../syntax/nodes.js'
import {type Composer, gapOf, parentOf, peekKind, takeLine, takeLiteral} from './composer.js'
import {entryOf, isEntry} from './entry-match.js'
import {readEntry} from './entry.js'
import {isHeadword} from './line/headword.js'
import {isSignature} from './line/signature.js'
import type {Token} from './token.js'
import {startsSegment} from './unlabelled.js'

/**
 * Read entries and explanations, labelled or not.
 * The vocabulary ends at its last entry or explanation: lines and images after that are not of it.
 *
 * @param composer Where to read.
 * @param isFirst Whether it is the first child of its parent.
 * @param isLoose Whether lines and images may stand between its entries.
 */
export function readVocabulary(
  composer: Composer,
  isFirst: boolean,
  isLoose: boolean
): Vocabulary {
  const token = composer.tokens[composer.index] as Token
  const before = gapOf(composer, isFirst)
  const children: Vocabulary['children'] = []
  if (peekKind(composer) === 'vocabularyLabel') children.push(takeLiteral(composer, 'label', true))
  for (let index = composer.index; index < composer.tokens.length; index++) {
    const part = partAt(composer, index, children)
    if (!part || (part === 'loose' && !isLoose)) break
    if (part === 'loose') continue
    while (composer.index < index) children.push(takeLoose(composer, children.length === 0))
    children.push(
      part === 'entry'
        ? readEntry(composer, children.length === 0)
        : takeLiteral(composer, 'explanation', children.length === 0)
    )
    index = composer.index - 1
  }

  return parentOf('vocabulary', token, before, children)
}

/** What part a token plays in a vocabulary; `undefined` where the vocabulary ends before it. */
function partAt(
  composer: Composer,
  index: number,
  children: Vocabulary['children']
): 'entry' | 'explanation' | 'loose' | undefined {
  const token = composer.tokens[index] as Token
  const labelled = children[0]?.type === 'label'
  switch (token.kind) {
    case 'explanation': {
      return 'explanation'
    }

    case 'image':
    case 'markdown':
    case 'plain': {
      return 'loose'
    }

    case 'text': {
      if (isSignature(composer.text, token, composer.settings, false)) return 'loose'
      if (isEntry(composer, token)) return 'entry'
      // Right below the label they are headwords, however many.
      const isFilled = children.length > (labelled ? 1 : 0)
      if (isFilled && startsSegment(composer, index, false)) return undefined
      return isEntryUnderLabel(composer, index, labelled) ? 'entry' : 'loose'
    }

    default: {
      return undefined
    }
  }
}

/** Whether a line that need not be an entry is one below a learning label. */
function isEntryUnderLabel(composer: Composer, index: number, labelled: boolean): boolean {
  const {settings, text, tokens} = composer
  const token = tokens[index] as Token
  if (labelled && entryOf(composer, token)) return true
  const explained = tokens[index + 1]?.kind === 'explanation'
  const {start, end} = token.position
  return (
    (labelled || explained) &&
    isHeadword(text, start.offset, end.offset, settings.scripts, explained)
  )
}

function takeLoose(
  composer: Composer,
  isFirst: boolean
): Vocabulary['children'][number] {
  const token = composer.tokens[composer.index] as Token
  if (token.kind === 'image' || token.kind === 'markdown') {
    return takeLiteral(composer, token.kind, isFirst)
  }

  return isSignature(composer.text, token, composer.settings, false)
    ? takeLiteral(composer, 'signature', isFirst)
    : takeLine(composer, isFirst)
}
