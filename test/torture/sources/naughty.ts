/** A naughty string in each place of a note, as text and as data. */
import type {EntryInput, NoteInput} from 'bilingual-notes'

const noteOf = (source: string, translation = '退潮了。', entry = 'ebb：退潮'): string =>
  `# Tides\n\n原文：\n\n${source}\n\n${translation}\n\n学习：\n\n${entry}\n\n后记\n\n2026年3月1日于厦门。\n`

export const places: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => `# ${text}\n\n${noteOf('The tide ebbs.')}`,
  label: (text) => noteOf('The tide ebbs.').replaceAll(/原文|学习/g, () => text),
  source: (text) => noteOf(text),
  translation: (text) => noteOf('The tide ebbs.', text),
  term: (text) => noteOf('The tide ebbs.', '退潮了。', `${text}：退潮`),
  gloss: (text) => noteOf('The tide ebbs.', '退潮了。', `ebb：${text}`),
  explanation: (text) => noteOf('The tide ebbs.', '退潮了。', `ebb：退潮\n\n> ${text}`),
  segment: (text) => noteOf('The tide ebbs.', '退潮了。', `ebb：退潮\n\n${text}\nquay：码头`)
}

const dataOf = (source: string, entry?: Partial<EntryInput>): NoteInput => ({
  segments: [{source, vocabulary: [{term: 'ebb', senses: ['退潮'], ...entry}]}]
})

export const dataPlaces: Readonly<Record<string, (text: string) => NoteInput>> = {
  title: (title) => ({title, segments: []}),
  front: (text) => ({front: {source: [text], translation: [text]}, segments: []}),
  section: (section) => ({segments: [{section, source: 'The tide ebbs.'}]}),
  source: (text) => dataOf(text),
  translation: (translation) => ({segments: [{source: 'The tide ebbs.', translation}]}),
  image: (text) => ({segments: [{source: 'The tide ebbs.', images: [{url: text, alt: text}]}]}),
  term: (term) => dataOf('The tide ebbs.', {term}),
  pronunciation: (ipa) => dataOf('The tide ebbs.', {pronunciations: [{accent: 'us', ipa}]}),
  sense: (text) => dataOf('The tide ebbs.', {senses: [text, '退潮']}),
  inflection: (text) => dataOf('The tide ebbs.', {inflections: [{base: text, form: '复数'}]}),
  remark: (text) => dataOf('The tide ebbs.', {remarks: [text]}),
  explanation: (explanation) => dataOf('The tide ebbs.', {explanation}),
  afterword: (text) => ({segments: [], afterword: {date: '2026-03-01', place: text, text}})
}
