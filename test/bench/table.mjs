/** Tables that read well on a terminal, and are tables in Markdown. */

/**
 * A table of rows of cells, the first the head. Columns whose cells begin with a digit, but for the head,
 * are set to the right.
 */
export function table(rows) {
  const [head, ...body] = rows
  const columns = head.map((_, column) => {
    const cells = body.map((row) => row[column]).filter((cell) => cell !== '')
    return {
      width: Math.max(3, ...rows.map((row) => row[column].length)),
      isNumeric: cells.length > 0 && cells.every((cell) => /^\d/.test(cell))
    }
  })
  const line = (row) =>
    `| ${row.map((cell, index) => pad(cell, columns[index])).join(' | ')} |`
  const rule = columns.map(({width, isNumeric}) =>
    isNumeric ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)
  )
  return `${[line(head), line(rule), ...body.map(line)].join('\n')}\n`
}

function pad(cell, {width, isNumeric}) {
  return isNumeric ? cell.padStart(width) : cell.padEnd(width)
}
