/** What runs everywhere: other ways need Java, or a program for the machine. */
process.env.RECHECK_BACKEND = 'pure'
process.env.RECHECK_SYNC_BACKEND = 'pure'
const {checkSync} = (await import('recheck')).default

/** Milliseconds for one expression; none of those here takes a tenth of them. */
const timeout = 20_000

/** What is wrong with some expressions, a line for each. */
export function checkAll(expressions) {
  const known = new Map()
  return expressions.flatMap(({flags, place, source}) => {
    const key = `/${source}/${flags}`
    if (!known.has(key)) known.set(key, faultOf(source, flags))
    return known.get(key) ? [`${place}: ${key} ${known.get(key)}`] : []
  })
}

function faultOf(source, flags) {
  const {attack, complexity, error, status} = checkSync(source, flags, {timeout})
  if (status === 'safe') return undefined
  if (status === 'unknown') return `is not known to be safe: ${error.kind}`
  return `is vulnerable: ${complexity.summary}, ${attack.pattern}`
}
