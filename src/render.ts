import '#house/temporal.ts'
import { answerOne } from '#house/answer-one.ts'

// A process of its own for each heavy file: it may need gigabytes, block for seconds, or die, and chat goes on.
process.once('message', (call) => void answerOne(call).then((answer) => process.send?.(answer, () => process.exit())))
process.once('disconnect', () => process.exit())
