import { code, heading, list, paragraph, t } from '#report/build.ts'
import { accepted } from '#domain/outcome.ts'
import { type Command, commandWords } from '#app/contracts/command.ts'
import { answering, reply } from '#app/reply.ts'

/** What can be written, one line a command. */
export const help: Command<unknown> = {
  word: 'help',
  needs: 'get-help',
  async questions() {
    return []
  },
  async run(_, __, { words }) {
    const { commands } = words
    const lines = commandWords.map((word) => {
      const { names, summary, example } = commands[word]
      return [code(names[0] ?? word), t(` – ${summary}. ${commands.example(example)}`)]
    })
    return accepted(
      answering(
        reply(
          heading(3, commands.heading),
          list(...lines),
          paragraph(commands.plain),
          paragraph(commands.prefixed('/masterplan', '!masterplan')),
        ),
      ),
    )
  },
}
