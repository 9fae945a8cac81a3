/** Texts, and lines of every kind. */
export const textDefinitions = {
  SourceText: {
    description: 'The text in the language of the article, line by line.',
    type: 'object',
    properties: {
      type: {const: 'sourceText'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Line'},
            {$ref: '#/definitions/Image'},
            {$ref: '#/definitions/Explanation'},
            {$ref: '#/definitions/Markdown'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Translation: {
    description:
      'The translation, paragraph by paragraph; with a `label` where the note labels it.',
    type: 'object',
    properties: {
      type: {const: 'translation'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Label'},
            {$ref: '#/definitions/Line'},
            {$ref: '#/definitions/Image'},
            {$ref: '#/definitions/Explanation'},
            {$ref: '#/definitions/Markdown'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Title: {
    description:
      'The title of the note: the first heading of the first rank before the first segment.',
    type: 'object',
    properties: {
      type: {const: 'title'},
      before: {$ref: '#/definitions/Before'},
      opening: {
        description: "The mark before the text (default: `'# '`).",
        type: 'string'
      },
      value: {
        description: 'The text, inline Markdown as written.',
        type: 'string'
      },
      closing: {
        description: "A closing sequence, if any: `' #'`.",
        type: 'string'
      },
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Heading: {
    description: 'A heading other than the title.',
    type: 'object',
    properties: {
      type: {const: 'heading'},
      before: {$ref: '#/definitions/Before'},
      opening: {
        description: "The mark before the text (default: `'## '`).",
        type: 'string'
      },
      value: {
        description: 'The text, inline Markdown as written.',
        type: 'string'
      },
      closing: {
        description: "A closing sequence, if any: `' ##'`.",
        type: 'string'
      },
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Label: {
    description:
      'A word that says what follows: the source text, its translation or its vocabulary.',
    type: 'object',
    properties: {
      type: {const: 'label'},
      before: {$ref: '#/definitions/Before'},
      value: {
        description: 'The word and its colon, as written.',
        type: 'string'
      },
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Line: {
    description: 'A line of text.',
    type: 'object',
    properties: {
      type: {const: 'line'},
      before: {$ref: '#/definitions/Before'},
      language: {
        description:
          'In which of the note’s languages it is written; absent where it has no letters.',
        enum: ['source', 'translation']
      },
      value: {
        description: 'The text, inline Markdown as written.',
        type: 'string'
      },
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Image: {
    description: 'An image on a line of its own.',
    type: 'object',
    properties: {
      type: {const: 'image'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Signature: {
    description: 'A line that says when, and perhaps where, the learner was at work.',
    type: 'object',
    properties: {
      type: {const: 'signature'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Markdown: {
    description:
      'Other Markdown that hides labels from the reader: fenced code, HTML, front matter.',
    type: 'object',
    properties: {
      type: {const: 'markdown'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  }
} as const
