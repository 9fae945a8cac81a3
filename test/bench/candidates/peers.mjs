/**
 * Readers of Markdown. `reads`: whether what it gives is a tree, or tokens,
 * in JavaScript. Where a native package does not load, its candidate is left out.
 */
import {flat} from './flat.mjs'

const ofText = ['examples', 'seed', 'real']

const remark = (gives, names, use) => ({
  gives,
  modules: ['unified', 'remark-parse', ...names],
  sets: ofText,
  load: async () => {
    const {unified} = await import('unified')
    const plugins = await Promise.all(['remark-parse', ...names].map((name) => import(name)))
    const processor = plugins.reduce((all, d) => all.use(d.default), unified()).freeze()
    return (text) => ({run: () => use(processor, text)})
  }
})

const reader = (gives, module, make, more) => ({
  gives,
  modules: [module],
  sets: ofText,
  reads: true,
  load: async () => {
    const read = make(await import(module))
    return (text) => ({run: () => read(text)})
  },
  ...more
})

const read = (processor, text) => processor.parse(text)

export const peers = {
  'remark-parse': {
    ...remark('mdast with positions', [], read),
    sets: [...ofText, 'long'],
    reads: true,
    grows: true
  },
  'remark-parse + remark-gfm': {...remark('mdast with positions', ['remark-gfm'], read), reads: true},
  'remark-parse + remark-stringify': remark('text', ['remark-stringify'], (processor, text) =>
    flat(processor.stringify(processor.parse(text)))
  ),
  'markdown-it': reader(
    'tokens, line map',
    'markdown-it',
    ({default: MarkdownIt}) => {
      const markdownIt = new MarkdownIt()
      return (text) => markdownIt.parse(text, {})
    },
    {grows: true}
  ),
  'markdown-it-ts': reader(
    'tokens, line map',
    'markdown-it-ts',
    ({default: markdownIt}) => {
      const parser = markdownIt()
      return (text) => parser.parse(text, {})
    },
    {grows: true}
  ),
  'marked, lexer': reader('tokens', 'marked', ({marked}) => (text) => marked.lexer(text), {grows: true}),
  commonmark: reader(
    'tree, block positions',
    'commonmark',
    ({Parser}) => {
      const parser = new Parser()
      return (text) => parser.parse(text)
    },
    {grows: true}
  ),
  '@ox-content/napi + JSON.parse': reader(
    'mdast, no positions',
    '@ox-content/napi',
    ({default: ox}) => (text) => JSON.parse(ox.parse(text).ast)
  ),
  'md4x, AST': reader('tree, no positions', 'md4x', ({parseAST}) => (text) => parseAST(text)),
  'satteri, walked': reader('mdast with positions', 'satteri', ({markdownToMdast}) => (text) => walk(markdownToMdast(text)))
}

/** Its nodes are made when they are first looked at. */
function walk(node) {
  if (node.children) for (const child of node.children) walk(child)
  return node
}
