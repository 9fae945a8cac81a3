import type {Markdown, Nodes, Note} from '../syntax/nodes.js'
import type {Diagnostic} from './diagnostic.js'
import {placeOf} from '../syntax/place.js'

/** What a comment does, by the word it begins with. */
const actions: Readonly<Record<string, Toggle['action']>> = {
  'bilingual-notes-disable': 'disable',
  'bilingual-notes-disable-next-line': 'disableLine',
  'bilingual-notes-enable': 'enable'
}

/** A comment that turns rules off or on. */
interface Toggle {
  action: 'disable' | 'enable' | 'disableLine'
  /** Offset from which on it counts. */
  offset: number
  /** The line that it is about, where it is about one. */
  line: number
  /** Ids of rules; all, where there are none. */
  rules: ReadonlyArray<string>
}

/** Whether a node is a comment, which may turn rules off. */
export function isComment(node: Nodes): node is Markdown {
  return node.type === 'markdown' && node.value.startsWith('<!--')
}

/**
 * Leave out diagnostics that comments in the note turn off.
 *
 * `<!-- bilingual-notes-disable rule-id -->` turns rules off from there on, `…-enable` on again, and
 * `…-disable-next-line` off for the next line that is not blank; all rules, where none are named.
 * A diagnostic belongs to the place where it starts. A comment that the note begins with counts from
 * the start of the text.
 *
 * @param note The note.
 * @param diagnostics Diagnostics in document order.
 */
export function withoutDisabled(
  note: Note,
  diagnostics: ReadonlyArray<Diagnostic>
): Array<Diagnostic> {
  const toggles = togglesIn(note)
  const off = createSwitches()
  const lines = new Map<number, Switches>()
  for (const toggle of toggles) {
    if (toggle.action !== 'disableLine') continue
    const line = lines.get(toggle.line) ?? createSwitches()
    line.turn(toggle)
    lines.set(toggle.line, line)
  }

  let next = 0
  return diagnostics.filter(({place, ruleId}) => {
    for (; (toggles[next]?.offset ?? Infinity) <= place.start.offset; next++) {
      const toggle = toggles[next] as Toggle
      if (toggle.action !== 'disableLine') off.turn(toggle)
    }

    return !off.has(ruleId) && !lines.get(place.start.line)?.has(ruleId)
  })
}

/** Which rules are off. */
interface Switches {
  turn: (toggle: Toggle) => void
  has: (rule: string) => boolean
}

function createSwitches(): Switches {
  // All but the exceptions are off, or on.
  let all = false
  let exceptions = new Set<string>()
  return {
    turn({action, rules}) {
      const isOff = action !== 'enable'
      if (rules.length === 0) {
        all = isOff
        exceptions = new Set()
      }

      for (const rule of rules) {
        if (isOff === all) exceptions.delete(rule)
        else exceptions.add(rule)
      }
    },
    has: (rule) => all !== exceptions.has(rule)
  }
}

/** The comments of a note that turn rules off or on, in document order. */
function togglesIn(note: Note): Array<Toggle> {
  const toggles: Array<Toggle> = []
  let waiting: Array<Toggle> = []
  let isFirst = true
  const visit = (node: Nodes): void => {
    if ('children' in node) {
      for (const child of node.children) visit(child)
      return
    }

    const place = placeOf(node)
    const toggle = readToggle(node, isFirst ? 0 : place?.start.offset)
    if (toggle) {
      toggles.push(toggle)
      if (toggle.action === 'disableLine') waiting.push(toggle)
    } else if (place) {
      for (const before of waiting) before.line = place.start.line
      waiting = []
      isFirst = false
    }
  }

  visit(note)
  return toggles
}

function readToggle(node: Nodes, offset: number | undefined): Toggle | undefined {
  if (!isComment(node) || offset === undefined) return undefined
  const end = node.value.indexOf('-->')
  const [word = '', ...rules] = node.value
    .slice('<!--'.length, end === -1 ? undefined : end)
    .split(/[\s,]/)
    .filter((part) => part !== '')
  const action = Object.hasOwn(actions, word) ? actions[word] : undefined
  return action && {action, offset, line: 0, rules}
}
