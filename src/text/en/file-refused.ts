import type { FileFault } from '#domain/file-fault.ts'

const asDocx = 'Please save it in Word as “Word Document (.docx)” and send that file.'

const commands = { report: 'interim-report', statement: 'statement' } as const

export function fileRefused(why: FileFault, detail: string, paper: keyof typeof commands = 'report'): string {
  const command = commands[paper]
  const anew = `Please edit the draft from “${command} preview” and send that file.`
  const ofNone = paper === 'report' ? `to no report of “${detail}” here` : `not to the statement on “${detail}”`
  const said: Readonly<Record<FileFault, string>> = {
    gone: 'The file is no longer in the chat. Please send it once more.',
    'too-large':
      'The file is too large; at most 20 MB are read. Please remove inserted pictures and send it once more.',
    unreachable: 'The file cannot be loaded at the moment. Please send it again later.',
    pdf: 'This is a PDF file; changes cannot be taken from it. Please edit the draft in Word format (.docx) and send that file.',
    'old-word': `This is a file in the old Office format (.doc). ${asDocx}`,
    'open-document': 'This is an OpenDocument file (.odt). Please save it as “Word (.docx)” and send that file.',
    password: 'The file is protected by a password. Please save it without one and send it once more.',
    'not-word': `This is no Word file. ${asDocx}`,
    damaged: `The file is damaged and cannot be read. ${asDocx}`,
    unsafe: `The file is built in an unusual way and is not read, to be safe. ${asDocx}`,
    'too-complex': `The file holds too much to be read. ${anew}`,
    'no-reader': `Word files cannot be read here. Please change texts with “${command} edit”.`,
    'no-mark': `The file bears no mark of a draft from here. ${anew}`,
    'other-paper': `The file belongs ${ofNone}, but to another city, another paper or a trial. ${anew}`,
    'other-round': `The file belongs to round ${detail}. Please write “${command} read ${detail}” for it.`,
    'of-statement': `The file belongs to the statement on ${detail}. Please write “statement ${detail} read” for it.`,
    'unknown-version': `The file bears the mark of version ${detail}, which does not exist here. ${anew}`,
    forgotten: 'What was read in is gone; it is kept for seven days. Please send the file once more.',
  }
  return said[why]
}
