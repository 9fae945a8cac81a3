/** One candidate, measured in a process of its own: sends what was found, or why nothing was. */
import {candidates} from './candidates/index.mjs'
import {mainOf, readSets} from './corpus.mjs'
import {growthPerByte} from './growth.mjs'
import {allocatedPerByte, calibration} from './memory.mjs'
import {medianTurn} from './speed.mjs'

const {task, name, settings} = JSON.parse(process.argv[2] ?? '{}')
const tasks = {speed, memory, growth, calibration}

try {
  process.send({result: await tasks[task]()})
} catch (error) {
  process.send({skipped: error.code ?? error.message})
}

/** Milliseconds of a turn, by set: the main one first, which has the most to warm up with. */
async function speed() {
  const make = await candidates[name].load()
  const sets = readSets(settings.sets)
  const main = mainOf(sets)
  const names = candidates[name].sets.filter((set) => sets[set]).sort((a, b) => (b === main) - (a === main))
  const {first, later} = settings.speed
  return Object.fromEntries(
    names.map((set, index) => [set, medianTurn(make, sets[set].texts, index === 0 ? first : later)])
  )
}

async function memory() {
  const make = await candidates[name].load()
  const sets = readSets(settings.sets)
  const set = candidates[name].sets.includes('real') ? mainOf(sets) : candidates[name].sets[0]
  return allocatedPerByte(make, sets[set].texts, settings.memory)
}

async function growth() {
  return growthPerByte(await candidates[name].load(), settings.growth)
}
