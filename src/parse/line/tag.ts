const name = /<[a-z][a-z\d-]*/iy
const attribute = /[\t ]+[a-z_:][\w.:-]*(?:[\t ]*=[\t ]*(?:"[^"]*"|'[^']*'|[^\s"'/<=>`]+))?/iy
const closing = /[\t ]*\/?>/y
const closingTag = /^<\/[a-z][a-z\d-]*[\t ]*>$/i

/**
 * Whether a line is one tag and no more (CommonMark 0.31.2, § 6.6). An attribute’s value without quotation marks has no
 * stroke: remark-parse reads it so, the specification allows one.
 */
export function isTag(line: string): boolean {
  if (closingTag.test(line)) return true
  let end = endOf(name, line, 0)
  if (end === 0) return false
  for (let next = end; next > 0; next = endOf(attribute, line, end)) end = next
  return endOf(closing, line, end) === line.length
}

/** Where what an expression matches at an offset ends; `0` where it matches nothing. */
function endOf(expression: RegExp, line: string, offset: number): number {
  expression.lastIndex = offset
  expression.test(line)
  return expression.lastIndex
}
