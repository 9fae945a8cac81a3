import type {LabelWords} from '../../syntax/labels.js'
import type {Front, Line} from '../../syntax/nodes.js'
import {meantLabel} from './meant-label.js'

/** Code units of the lines of a passage at least: a standfirst has fewer. */
const shortestPassage = 200

/** Lines at most among which a passage begins. */
const most = 4

/** How the first words of an article are set: `TWICE A day`, `**T**WICE a day`. */
const opening = /^["“'‘]?\*{0,3}[A-Z]\*{0,3}(?:[A-Z’']| [A-Z])/

/** The line that a passage begins with above the first label; `undefined` where there is none. */
export function firstPassage({children}: Front, labels: LabelWords): Line | undefined {
  let lines: Array<Line> = []
  let isBelowTitle = false
  for (const child of children) {
    if (child.type !== 'line') {
      lines = []
      isBelowTitle = child.type === 'title'
    } else if (child.language === 'translation') {
      const length = lines.reduce((sum, {value}) => sum + value.length, 0)
      if (length >= shortestPassage) return firstOf(lines, isBelowTitle)
      lines = []
      isBelowTitle = false
    } else if (meantLabel(child, labels)) return undefined
    else lines.push(child)
  }

  return undefined
}

/** Where a passage begins among lines that may begin with a standfirst and a byline. */
function firstOf(lines: ReadonlyArray<Line>, isBelowTitle: boolean): Line | undefined {
  const body = lines.filter(({value}) => !(value.startsWith('*') && value.endsWith('*')))
  const set = body.slice(0, most).find(({value}) => opening.test(value))
  return set ?? (isBelowTitle && body.length > 2 ? body[1] : body[0])
}
