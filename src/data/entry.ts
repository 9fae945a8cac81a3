import {readInflection} from '../syntax/inflection.js'
import type {Entry, Gloss, Nodes} from '../syntax/nodes.js'
import {readPronunciation} from '../syntax/pronunciation.js'
import {inlineToText} from '../text/inline.js'
import {termToText} from '../text/terms/term-text.js'
import {unquote} from './explanation.js'
import type {EntryData} from './types.js'

/** An entry as plain data. */
export function entryToData(entry: Entry): EntryData {
  const data: EntryData = {
    term: '',
    pronunciations: [],
    senses: [],
    inflections: [],
    remarks: []
  }
  for (const child of entry.children) {
    if (child.type === 'term') data.term = termToText(child.value)
    else if (child.type === 'gloss') readGloss(child, data)
    else addExplanation(data, child.value)
  }

  return data
}

/** Add an explanation to the ones that an entry has. */
export function addExplanation(data: EntryData, value: string): void {
  const content = unquote(value)
  if (!content) return
  data.explanation = data.explanation ? `${data.explanation}\n\n${content}` : content
}

/**
 * The entries in some nodes, in order. An explanation that is no child of an entry belongs to the
 * nearest entry above it in the same block.
 */
export function entriesToData(nodes: ReadonlyArray<Nodes>): Array<EntryData> {
  const entries: Array<EntryData> = []
  for (const node of nodes) {
    if (node.type !== 'vocabulary') continue
    let last: EntryData | undefined
    for (const child of node.children) {
      if (child.type === 'entry') {
        last = entryToData(child)
        entries.push(last)
      } else if (child.type === 'explanation' && last) addExplanation(last, child.value)
    }
  }

  return entries
}

function readGloss(gloss: Gloss, data: EntryData): void {
  for (const {type, value} of gloss.children) {
    switch (type) {
      case 'pronunciation': {
        data.pronunciations.push(readPronunciation(value))
        break
      }

      case 'inflection': {
        const inflection = readInflection(value)
        if (inflection) data.inflections.push(inflection)
        break
      }

      case 'remark': {
        data.remarks.push(inlineToText(value))
        break
      }

      case 'sense': {
        const sense = inlineToText(value)
        if (sense) data.senses.push(sense)
      }
    }
  }
}
