import '#house/temporal.ts'
import { answerOne } from '#house/answer-one.ts'
import { beEndedFirst } from '#house/be-ended-first.ts'
import { endWithParent } from '#house/end-with-parent.ts'

// A process of its own for each heavy file: it may need gigabytes, block for seconds, or die, and chat goes on.
endWithParent(process.argv[2] ?? '')
beEndedFirst()
// Whoever stops the bot does not stop what it is just making: that would be missing from the paper.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)
process.once('message', (call) => void answerOne(call).then((answer) => process.send?.(answer, () => process.exit())))
process.once('disconnect', () => process.exit())
