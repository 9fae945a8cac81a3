/**
 * Which mutants are tried when less than all are asked for. `MUTATION_SHARE`: those of some statements at the top
 * level of each file, and of at least one that holds a function. `MUTATION_LINES`: of these, those on some lines, and
 * those that reach over several.
 */
const share = Number(process.env['MUTATION_SHARE'] ?? 1)
const shareOfLines = Number(process.env['MUTATION_LINES'] ?? 1)
const reason = 'not in the sample'

/** A number from 0 to 1 which looks like chance and is not. */
function fraction(...numbers) {
  let hash = 2_166_136_261
  for (const number of numbers) hash = Math.imul(hash ^ number, 16_777_619)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}

const holdsFunction = ({declaration, type}) =>
  type === 'FunctionDeclaration' || (declaration ? holdsFunction(declaration) : type === 'VariableDeclaration')

class Sample {
  shouldIgnore({node, parent}) {
    if (parent?.type !== 'Program') return isOnLineLeftOut(node) ? reason : undefined
    if (share >= 1) return undefined
    const candidates = parent.body.filter((d) => holdsFunction(d))
    const first = candidates[Math.floor(fraction(parent.end) * candidates.length)]
    return node === first || fraction(parent.end, node.start) < share ? undefined : reason
  }
}

function isOnLineLeftOut({loc}) {
  return loc?.start.line === loc?.end.line && fraction(loc?.start.line ?? 0) >= shareOfLines
}

export const strykerPlugins = [{kind: 'Ignore', name: 'sample', value: new Sample()}]
