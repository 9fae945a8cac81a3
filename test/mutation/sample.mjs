/**
 * Which mutants are tried when less than all are asked for. `MUTATION_SHARE`: those of some statements at the top
 * level of each file, and of at least one that holds a function. `MUTATION_LINES`: of these, those that begin on some
 * lines. What is left out is the same in each run.
 */
import path from 'node:path'

const reason = 'not in the sample'

/** A number from 0 to below 1 which looks like chance and is not: what is near gives what is far apart. */
export function fraction(name, ...numbers) {
  let state = 0x9e_37_79_b9
  for (const number of [...name].map((character) => character.codePointAt(0)).concat(numbers)) {
    state = Math.imul(state ^ number, 0x85_eb_ca_6b)
    state = Math.imul(state ^ (state >>> 13), 0xc2_b2_ae_35)
    state ^= state >>> 16
  }

  return (state >>> 0) / 2 ** 32
}

const holdsFunction = ({declaration, type}) =>
  type === 'FunctionDeclaration' || (declaration ? holdsFunction(declaration) : type === 'VariableDeclaration')

/** An ignorer of Stryker. What it leaves out is left out with all that is inside. */
export class Sample {
  #share
  #shareOfLines

  constructor(share, shareOfLines) {
    this.#share = share
    this.#shareOfLines = shareOfLines
  }

  shouldIgnore(place) {
    const name = nameOf(place)
    if (place.isProgram()) this.#leaveOutLines(place, name)
    if (this.#share >= 1 || !place.parentPath?.isProgram()) return undefined
    const {node, parent} = place
    const candidates = parent.body.filter((d) => holdsFunction(d))
    const first = candidates[Math.floor(fraction(name) * candidates.length)]
    const {column, line} = node.loc.start
    return node === first || fraction(name, line, column) < this.#share ? undefined : reason
  }

  /**
   * A mutant is of the line that it begins on, also where it reaches over several. Those of a line are left out as a
   * comment would do it: an ignorer would leave out what is inside of them, too.
   */
  #leaveOutLines(program, name) {
    if (this.#shareOfLines >= 1) return
    const done = new Set()
    program.traverse({
      enter: ({node}) => {
        const {end, start} = node.loc
        // The tests read the comment above what a file exports, and nothing is mutated before its name.
        if (/^(?:Export|Variable)\w*Declaration$/.test(node.type)) return
        if (done.has(start.line) || fraction(name, start.line) < this.#shareOfLines) return
        done.add(start.line)
        const value = ` Stryker disable next-line all: ${reason}`
        const comment = {type: 'CommentBlock', value, loc: {start, end}}
        node.leadingComments = [...(node.leadingComments ?? []), comment]
      }
    })
  }
}

/** From the folder of the project, so that a sample is the same in each copy of it. */
function nameOf({hub}) {
  return path.relative(process.cwd(), path.resolve(hub.file.opts.filename)).replaceAll(path.sep, '/')
}

const {MUTATION_LINES = 1, MUTATION_SHARE = 1} = process.env
const value = new Sample(Number(MUTATION_SHARE), Number(MUTATION_LINES))
export const strykerPlugins = [{kind: 'Ignore', name: 'sample', value}]
