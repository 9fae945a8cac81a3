/** What is known to be linear, and what is known not to be, counted: as JSON, the growth of each. */
import {growthOf} from './growth.mjs'

const times = 25
const unit = 'tide '
const shape = {make: (count) => unit.repeat(count)}

/** What grows with the square of the length, as a share of the rest in the shortest text. */
const share = 1 / 12
const shortest = times * unit.length

function loop(turns) {
  let sum = 0
  for (let index = 0; index < turns; index++) sum += index % 2
  return sum
}

const runs = {
  'a loop': (text) => loop(text.length),
  'a search': (text) => text.indexOf('ebb'),
  'a regular expression': (text) => /ebb/.test(text),
  'nothing that grows': () => loop(1000),
  'a loop in a loop': (text) => loop(text.length ** 2 / 100),
  'a loop, and one in a loop that does a twelfth of it': ({length}) => loop(100 * length) + loop((100 * share * length ** 2) / shortest),
  'a search from each word': (text) => text.split(' ').map((_word, index) => text.indexOf('ebb', index)),
  'a search backwards from each word': (text) => text.split(' ').map((_word, index) => text.lastIndexOf('ebb', index * 5)),
  'a regular expression at each word': (text) => text.split(' ').map(() => /ebb/.test(text))
}

console.log(JSON.stringify(Object.entries(runs).map(([name, run]) => [name, growthOf({prepare: (text) => text, run}, shape, times, times).growth])))
