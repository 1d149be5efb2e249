import fc from 'fast-check'

const lines = [
  '15. Dezember: Vergabe',
  '1. eins\n2. zwei\n   - darin\n     - und darin',
  '- außen\n  - innen\n    1. ganz innen\n- wieder außen',
  '| Jahr | Mittel |\n|---|--:|\n| 2026 | 1,2 Mio. € |',
  '| uneben |\n|---|\n| a | b |',
  '[Beschluss](https://ratsinfo.example/vo?x=1&y=2)',
  '[hier](javascript:alert(1)) und <a@b.example>',
  '<b>fett</b> &amp; &uuml; <script>alert(1)</script>',
  '=HYPERLINK("http://a.example";"b")',
  '+49 221 1, -5 %, @summe',
  '#set text(red) $x^2$ `code` #include "/etc/passwd" \\u{41}',
  '</w:t></w:r> ]]> <!-- --> {{name}} %(n)s ${x}',
]
const pieces = [
  '✅ erledigt 👩🏽‍💻👨‍👩‍👧 🇩🇪 ⚠️ ❌ 1️⃣',
  'a\uD83D b\uDE00 c',
  'links \u202Estcher\u202C \u200Fمرحبا\u200E \u2066x\u2069',
  'null\u0000 esc\u001B[31m rück\u0008 del\u007F c1\u0085\u009B bom\uFEFF',
  'عمر عبد العزيز, דוד כהן, Nguyễn Thị Ánh, Łukasz Żółć, Ђорђе, Ελένη, 王小明, ភាសា',
  '\uE000\uF8FF\u{F0000} privat',
  `Z${'\u0323\u0301\u0308'.repeat(40)}algo`,
  'weich\u00ADge\u00ADtrennt nbsp\u00A0nnbsp\u202Fzwsp\u200Bzwj\u200D',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  'x'.repeat(300),
  'ﬁnanziert ½ m² № ™ Ⅷ ㎞ ①',
  '*a **b _c_ d** ~~e~~ `f` \\* \\_',
]
const paragraph = 'Die Ausschreibung läuft; die Vergabe ist für das dritte Quartal vorgesehen. '.repeat(55)

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
)

/** What people may type on one line, as a title or a name, good and evil. */
export const hostileLine: fc.Arbitrary<string> = fc
  .array(fc.oneof(piece, fc.constantFrom(...lines.filter((line) => !line.includes('\n')))), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => parts.join(' ').replace(/\s/g, ' '))

/** What people may type as an answer. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(piece, fc.constantFrom(...lines), fc.constant(paragraph)), { minLength: 1, maxLength: 6 })
  .chain((parts) => fc.constantFrom('\n', '\n\n', ' ').map((between) => parts.join(between).slice(0, 4000)))
