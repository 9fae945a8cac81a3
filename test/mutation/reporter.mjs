/** Says what no test noticed while it is found, and the score of each room at the end. */
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'

const file = 'node_modules/.cache/mutation/survivors.txt'
const tableFile = 'node_modules/.cache/mutation/rooms.md'

/** The room of a source, and `validate/rule` by itself. */
function roomOf(name) {
  const [, room = '', inner = ''] = path.relative(process.cwd(), path.resolve(name)).split('/')
  if (room.endsWith('.ts')) return '.'
  return inner === 'rule' ? `${room}/rule` : room
}

class Rooms {
  #rooms = new Map()

  constructor() {
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, '')
  }

  onMutantTested({fileName, location: {start}, mutatorName, replacement, status}) {
    if (status === 'Ignored') return
    const room = roomOf(fileName)
    const counts = this.#rooms.get(room) ?? {}
    counts[status] = (counts[status] ?? 0) + 1
    this.#rooms.set(room, counts)
    // So a run that is ended early says what it has.
    writeFileSync(tableFile, `${this.#table()}\n`)
    if (status === 'Killed' || status === 'Timeout') return
    const name = path.relative(process.cwd(), path.resolve(fileName))
    const change = replacement.replaceAll(/\s+/g, ' ').slice(0, 120)
    appendFileSync(file, `${status} ${name}:${start.line}:${start.column} ${mutatorName} -> ${change}\n`)
  }

  onMutationTestReportReady() {
    console.log(this.#table())
  }

  #table() {
    const rows = [...[...this.#rooms].sort(([a], [b]) => (a < b ? -1 : 1)), ['all', this.#all()]]
    return [
      '| room | mutants | noticed | not noticed | not reached | score |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows.map(([room, counts]) => row(room, counts))
    ].join('\n')
  }

  #all() {
    const all = {}
    for (const counts of this.#rooms.values()) {
      for (const [status, count] of Object.entries(counts)) all[status] = (all[status] ?? 0) + count
    }

    return all
  }
}

function row(room, {Killed = 0, NoCoverage = 0, Survived = 0, Timeout = 0}) {
  const noticed = Killed + Timeout
  const count = noticed + Survived + NoCoverage
  const score = ((100 * noticed) / count).toFixed(1)
  return `| \`${room}\` | ${count} | ${noticed} | ${Survived} | ${NoCoverage} | ${score} % |`
}

export const strykerPlugins = [{kind: 'Reporter', name: 'rooms', injectableClass: Rooms}]
