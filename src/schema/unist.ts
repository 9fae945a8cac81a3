/** What several nodes have. */
export const unistDefinitions = {
  Before: {
    description:
      'What stands between this node and its previous sibling: line endings, blank lines, white space, a separator. A first child has none. Where a node that is no first child lacks it, the writer puts what is usual in the note.',
    type: 'string'
  },
  Languages: {
    description: 'BCP 47 tags of the two languages of a note.',
    type: 'object',
    properties: {
      source: {
        description: "Language of the article (default: `'en'`).",
        type: 'string'
      },
      translation: {
        description: "Language of the translation (default: `'zh-Hans'`).",
        type: 'string'
      }
    },
    required: ['source', 'translation']
  },
  Position: {
    description:
      'Where the node stands in the text it was read from: absent in a node made by hand.',
    type: 'object',
    properties: {
      start: {
        description: 'The place of its first character.',
        allOf: [{$ref: '#/definitions/Point'}]
      },
      end: {
        description: 'The place after its last character.',
        allOf: [{$ref: '#/definitions/Point'}]
      }
    },
    required: ['start', 'end']
  },
  Point: {
    description: 'One place in a text.',
    type: 'object',
    properties: {
      line: {
        description: 'Its line, counted from 1.',
        type: 'integer',
        minimum: 1
      },
      column: {
        description: 'Its column, counted from 1 in UTF-16 code units.',
        type: 'integer',
        minimum: 1
      },
      offset: {
        description: 'Its offset in the text, counted from 0 in UTF-16 code units.',
        type: 'integer',
        minimum: 0
      }
    },
    required: ['line', 'column']
  }
} as const
