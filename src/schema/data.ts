/** What `toData` gives. */
export const dataDefinitions = {
  NoteData: {
    description: 'A note as plain data: strings are plain text, without marks and escapes.',
    type: 'object',
    properties: {
      title: {
        description: 'The title; absent where the note has none.',
        type: 'string'
      },
      front: {
        description: 'What stands before the first segment.',
        allOf: [{$ref: '#/definitions/FrontData'}]
      },
      segments: {
        description: 'The segments, in order.',
        type: 'array',
        items: {$ref: '#/definitions/SegmentData'}
      },
      vocabulary: {
        description: 'Entries outside segments: those of the front and of cross-headings.',
        type: 'array',
        items: {$ref: '#/definitions/EntryData'}
      },
      afterword: {
        description: 'The afterword; absent where the note has neither one nor a signature.',
        allOf: [{$ref: '#/definitions/AfterwordData'}]
      }
    },
    required: ['front', 'segments', 'vocabulary'],
    additionalProperties: false
  },
  FrontData: {
    description: 'What stands before the first segment.',
    type: 'object',
    properties: {
      source: {
        description:
          'Lines in the language of the article, or without letters: standfirst, byline, citation.',
        type: 'array',
        items: {type: 'string'}
      },
      translation: {
        description: 'Lines in the language of the translation.',
        type: 'array',
        items: {type: 'string'}
      },
      images: {
        description: 'Images.',
        type: 'array',
        items: {$ref: '#/definitions/ImageData'}
      }
    },
    required: ['source', 'translation', 'images'],
    additionalProperties: false
  },
  SegmentData: {
    description: 'A segment of the article.',
    type: 'object',
    properties: {
      section: {
        description: 'The cross-heading it stands under; absent before the first.',
        type: 'string'
      },
      source: {
        description:
          'The source text as prose: lines of a page joined, paragraphs parted by a blank line.',
        type: 'string'
      },
      translation: {
        description:
          'The translation, paragraphs parted by a blank line; absent where there is none.',
        type: 'string'
      },
      vocabulary: {
        description: 'Its entries, in order.',
        type: 'array',
        items: {$ref: '#/definitions/EntryData'}
      },
      images: {
        description: 'Images anywhere in the segment.',
        type: 'array',
        items: {$ref: '#/definitions/ImageData'}
      }
    },
    required: ['source', 'vocabulary', 'images'],
    additionalProperties: false
  },
  ImageData: {
    description: 'An image.',
    type: 'object',
    properties: {
      url: {
        description: 'Where it is, as written.',
        type: 'string'
      },
      alt: {
        description: 'The text that stands for it.',
        type: 'string'
      }
    },
    required: ['url', 'alt'],
    additionalProperties: false
  },
  AfterwordData: {
    description: 'The afterword of a note.',
    type: 'object',
    properties: {
      date: {
        description:
          'Day of the signature, as `YYYY-MM-DD`; absent where there is none, or an impossible one.',
        type: 'string',
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'
      },
      time: {
        description: 'Time of the signature, as `HH:MM`; absent where it says none.',
        type: 'string',
        pattern: '^[0-9]{2}:[0-9]{2}$'
      },
      place: {
        description: 'Place of the signature; absent where it says none.',
        type: 'string'
      },
      text: {
        description: "What else the afterword says; `''` as a rule.",
        type: 'string'
      }
    },
    required: ['text'],
    additionalProperties: false
  }
} as const
