/**
 * Parts of a text at most, its lines and what is inside of entries: their tree takes more than a
 * gigabyte, and one that is larger would end the process and not the call.
 */
const most = 4_000_000

/**
 * @param parts How many parts have been read so far.
 * @throws RangeError Where a text has more parts than a process has memory for.
 */
export function checkSize(parts: number): void {
  if (parts <= most) return
  throw new RangeError(
    `Unexpected \`markdown\` of more than ${most.toLocaleString('en')} lines or senses, expected a shorter text`
  )
}
