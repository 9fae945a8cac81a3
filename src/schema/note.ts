/** A note and its parts. */
export const noteDefinitions = {
  Note: {
    description: 'A bilingual study note: the root of the tree.',
    type: 'object',
    properties: {
      type: {const: 'note'},
      before: {$ref: '#/definitions/Before'},
      languages: {
        description: 'The languages it was read with.',
        allOf: [{$ref: '#/definitions/Languages'}]
      },
      lineEnding: {
        description: 'The line ending of the text, where it has but one kind.',
        enum: ['\n', '\r\n', '\r']
      },
      opening: {
        description: 'Byte-order mark and blank lines before the first child.',
        type: 'string'
      },
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Front'},
            {$ref: '#/definitions/Section'},
            {$ref: '#/definitions/Segment'},
            {$ref: '#/definitions/Afterword'}
          ]
        }
      },
      closing: {
        description: 'What follows the last child: as a rule, the final line ending.',
        type: 'string'
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'languages', 'children']
  },
  Front: {
    description:
      'What stands before the first segment: title, standfirst, byline, image, entries without a label.',
    type: 'object',
    properties: {
      type: {const: 'front'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Title'},
            {$ref: '#/definitions/Heading'},
            {$ref: '#/definitions/Line'},
            {$ref: '#/definitions/Translation'},
            {$ref: '#/definitions/Image'},
            {$ref: '#/definitions/Vocabulary'},
            {$ref: '#/definitions/Explanation'},
            {$ref: '#/definitions/Signature'},
            {$ref: '#/definitions/Markdown'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Section: {
    description:
      'A cross-heading inside the article, with what stands between it and the next segment.',
    type: 'object',
    properties: {
      type: {const: 'section'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Heading'},
            {$ref: '#/definitions/Line'},
            {$ref: '#/definitions/Translation'},
            {$ref: '#/definitions/Image'},
            {$ref: '#/definitions/Vocabulary'},
            {$ref: '#/definitions/Explanation'},
            {$ref: '#/definitions/Signature'},
            {$ref: '#/definitions/Markdown'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Segment: {
    description:
      'A piece of the article: source text, translation, vocabulary. Without a `label` as its first child, its source label is missing in the text.',
    type: 'object',
    properties: {
      type: {const: 'segment'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Label'},
            {$ref: '#/definitions/SourceText'},
            {$ref: '#/definitions/Translation'},
            {$ref: '#/definitions/Vocabulary'},
            {$ref: '#/definitions/Line'},
            {$ref: '#/definitions/Image'},
            {$ref: '#/definitions/Explanation'},
            {$ref: '#/definitions/Signature'},
            {$ref: '#/definitions/Markdown'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  },
  Afterword: {
    description: 'The heading `后记` or `End` and what follows it: as a rule, the dated signature.',
    type: 'object',
    properties: {
      type: {const: 'afterword'},
      before: {$ref: '#/definitions/Before'},
      children: {
        type: 'array',
        items: {
          anyOf: [
            {$ref: '#/definitions/Heading'},
            {$ref: '#/definitions/Line'},
            {$ref: '#/definitions/Translation'},
            {$ref: '#/definitions/Image'},
            {$ref: '#/definitions/Vocabulary'},
            {$ref: '#/definitions/Explanation'},
            {$ref: '#/definitions/Signature'},
            {$ref: '#/definitions/Markdown'}
          ]
        }
      },
      position: {$ref: '#/definitions/Position'}
    },
    required: ['type', 'children']
  }
} as const
