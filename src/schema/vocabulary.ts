/** Vocabularies, and what their entries hold. */
export const vocabularyDefinitions = {
  Vocabulary: {
    description:
      'Entries, with what stands between them. In a segment, its learning label is missing where its first child is no `label`; in a front or a section a vocabulary has none as a rule.',
    type: 'object',
    properties: {
      type: {const: 'vocabulary'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Label'},
            {$ref: '#/definitions/Entry'},
            {$ref: '#/definitions/Explanation'},
            {$ref: '#/definitions/Line'},
            {$ref: '#/definitions/Image'},
            {$ref: '#/definitions/Signature'},
            {$ref: '#/definitions/Markdown'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Entry: {
    description: 'A term and what the learner wrote about it.',
    type: 'object',
    properties: {
      type: {const: 'entry'},
      before: {$ref: '#/definitions/Before'},
      children: {
        description:
          'The term, its gloss (absent after a bare headword), the explanations below it.',
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Term'},
            {$ref: '#/definitions/Gloss'},
            {$ref: '#/definitions/Explanation'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Explanation: {
    description: 'A block quote that explains; its Markdown is opaque.',
    type: 'object',
    properties: {
      type: {const: 'explanation'},
      before: {$ref: '#/definitions/Before'},
      value: {
        description: 'Its lines as written, with their `>`.',
        type: 'string'
      },
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Term: {
    description: 'The word or phrase that an entry is about.',
    type: 'object',
    properties: {
      type: {const: 'term'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Gloss: {
    description: 'What follows the separator of an entry; its `before` is that separator.',
    type: 'object',
    properties: {
      type: {const: 'gloss'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Pronunciation'},
            {$ref: '#/definitions/Sense'},
            {$ref: '#/definitions/Inflection'},
            {$ref: '#/definitions/Remark'}
          ]
        }
      },
      closing: {
        description: "A separator after the last child: `'；'`.",
        type: 'string'
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Pronunciation: {
    description: 'A pronunciation.',
    type: 'object',
    properties: {
      type: {const: 'pronunciation'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Sense: {
    description: 'A sense.',
    type: 'object',
    properties: {
      type: {const: 'sense'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Inflection: {
    description: 'A note on the form of the term.',
    type: 'object',
    properties: {
      type: {const: 'inflection'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  },
  Remark: {
    description: 'A remark to oneself.',
    type: 'object',
    properties: {
      type: {const: 'remark'},
      before: {$ref: '#/definitions/Before'},
      value: {type: 'string'},
      children: false,
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'value']
  }
} as const
