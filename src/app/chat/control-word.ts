import { fold } from '#domain/fold.ts'
import { catalogue } from '#text/catalogue.ts'

/** The words that steer, by what they do. */
export const controls = ['skip', 'keep', 'cancel', 'back', 'leave', 'send', 'submit', 'every'] as const

type Control = (typeof controls)[number]

/** Whether a text is one of the words that steer a dialogue; they work in both languages, whatever the person reads. */
export function means(text: string, control: Control): boolean {
  const typed = fold(text).replace(/[.!]$/, '')
  return (['de', 'en'] as const).some((language) => {
    const { word, also } = catalogue(language).questions[control]
    return [word, ...also].some((each) => fold(each) === typed)
  })
}
