/**
 * What this package does with a text.
 *
 * `load` gives what makes of a text a job. Only its `run` is measured: `prepare` makes what it is given,
 * anew each time, so that nothing can be remembered from one time to the next.
 */
import {flat} from './flat.mjs'

const modules = ['bilingual-notes']
const remarkModules = ['unified', 'remark-parse', 'bilingual-notes/remark']
const ofText = ['examples', 'seed', 'real']

/** A candidate that is given a text. */
const reading = (gives, work) => ({
  gives,
  modules,
  grows: true,
  sets: ofText,
  load: async () => {
    const library = await import('bilingual-notes')
    return (text) => ({run: () => work(library, text)})
  }
})

/** A candidate that is given a tree. */
const ofTree = (gives, work) => ({
  gives,
  modules,
  grows: true,
  sets: ofText,
  load: async () => {
    const library = await import('bilingual-notes')
    return (text) => ({prepare: () => library.parse(text), run: (tree) => work(library, tree)})
  }
})

/** The plugin alone: the tree that it is given is made outside what is measured. */
const plugin = (gives, options) => ({
  gives,
  modules: remarkModules,
  sets: ofText,
  load: async () => {
    const {unified} = await import('unified')
    const {default: remarkParse} = await import('remark-parse')
    const {default: remarkBilingualNotes} = await import('bilingual-notes/remark')
    const {VFile} = await import('vfile')
    const processor = unified().use(remarkParse).use(remarkBilingualNotes, options).freeze()
    return (text) => ({
      prepare: () => {
        const file = new VFile(text)
        return {file, tree: processor.parse(file)}
      },
      run: ({file, tree}) => processor.runSync(tree, file)
    })
  }
})

export const ours = {
  parse: {
    ...reading('tree with positions', ({parse}, text) => parse(text)),
    sets: [...ofText, 'long']
  },
  'serialize, of a tree': ofTree('text', ({serialize}, tree) => flat(serialize(tree))),
  format: reading('text', ({format}, text) => flat(format(text))),
  'toData, of a tree': ofTree('data', ({toData}, tree) => toData(tree)),
  validate: reading('diagnostics', ({validate}, text) => validate(text)),
  'validate, of a tree': ofTree('diagnostics', ({validate}, tree) => validate(tree)),
  fix: reading('text and diagnostics', ({fix}, text) => fix(text)),
  'plugin, its own part': plugin('mdast of notes, messages', undefined),
  'plugin, `validate: false`': plugin('mdast of notes', {validate: false}),
  update: typing('x', {}),
  'update, in place': typing('x', {inPlace: true}),
  'update, a new line': typing('\nx', {}),
  'update in place, a new line': typing('\nx', {inPlace: true})
}

/**
 * A text is typed at the end of a word in the middle of a note, taken away again, and so on: a letter,
 * which has a line read again, or a line ending with one, which has the segments around it read again.
 */
function typing(typed, options) {
  return {
    gives: `tree, after ${typed.length === 1 ? 'one character' : 'a line ending and a character'}`,
    modules,
    sets: ['long'],
    load: async () => {
      const {parse, update} = await import('bilingual-notes')
      return (text) => ({
        run: typist(parse(text), text, typed, (note, edits) => update(note, edits, options))
      })
    }
  }
}

function typist(read, text, typed, update) {
  const start = text.indexOf(' ', text.length >> 1)
  let note = read
  let isWritten = false
  return () => {
    const edit = isWritten
      ? {start, end: start + typed.length, text: ''}
      : {start, end: start, text: typed}
    note = update(note, [edit])
    isWritten = !isWritten
    return note
  }
}
