/** Make a note from data. */
import {fromData, serialize} from 'bilingual-notes'

const note = fromData({
  title: 'The lighthouse orchestra',
  front: {source: ['Thirty musicians, one lamp'], translation: ['三十位乐手，一盏灯']},
  segments: [
    {
      source: 'Every Thursday the keeper turns the lamp down and the players climb the stairs.',
      translation: '每到星期四，守塔人便把灯调暗，乐手们登上楼梯。',
      vocabulary: [
        {
          term: 'keeper',
          pronunciations: [{accent: 'us', ipa: 'ˈkiːpər'}],
          senses: ['看守人', '保管人'],
          explanation: 'Here a **lighthouse keeper**: 灯塔看守人。'
        },
        {term: 'stairs', senses: ['楼梯'], inflections: [{base: 'stair', form: '复数'}]}
      ]
    },
    {
      source: 'Nobody has ever heard them from the shore: the wind takes every note.',
      translation: '岸上从来没有人听见过他们：每一个音符都被风带走了。'
    }
  ],
  afterword: {date: '2026-11-23', time: '20:15', place: '青岛', text: ''}
})

console.log(serialize(note))
