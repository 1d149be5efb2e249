import { oneOf } from '#domain/one-of.ts'
import { accepted } from '#domain/outcome.ts'
import { languages } from '#domain/person.ts'
import { catalogue } from '#text/catalogue.ts'
import type { Command } from '#app/contracts/command.ts'
import { actorOf } from '#app/people/identify.ts'
import type { Powers } from '#app/powers.ts'
import { answering, reply } from '#app/reply.ts'

/** Sets the language a person reads in, of the very reply, too. */
export const language: Command<Pick<Powers, 'city'>> = {
  word: 'language',
  needs: 'see-own',
  async questions(_, __, { words }) {
    const choices = languages.map((value) => ({
      value,
      label: words.languages.names[value],
      also: languages.map((each) => catalogue(each).languages.names[value]),
    }))
    const label = words.languages.question
    return [{ id: 'language', kind: 'choice', required: true, label, hint: null, before: null, choices }]
  },
  async run({ city }, args, by) {
    const chosen = oneOf(languages, args['language'] ?? '')
    if (chosen === (by.person.language ?? city.language)) return accepted(answering(reply(by.words.languages.already)))
    const person = { ...by.person, language: chosen }
    const { languages: said } = actorOf(person, by.roles, city).words
    return accepted({
      reply: reply(`${said.set} ${said.papersStay}`),
      changes: [{ kind: 'language-chosen', person: person.id, language: chosen }],
      messages: [],
    })
  },
}
