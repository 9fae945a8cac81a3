import {type LabelWords, wordOf} from '../../syntax/labels.js'
import type {Line} from '../../syntax/nodes.js'
import {meantLabel} from './meant-label.js'
import {unpartedEntry} from './unparted-entry.js'

/** Code units of a line that says but one word of the format, at most. */
const longest = 24

/** Whether a line is meant as a label, the heading of an afterword, or an entry. */
export function isStructure(line: Line, labels: LabelWords): boolean {
  // An entry without a separator is of `entry-separator`.
  if (unpartedEntry(line)) return true
  if (line.value.length > longest) return false
  return (meantLabel(line, labels) ?? wordOf(line.value, labels.afterword)) !== undefined
}
