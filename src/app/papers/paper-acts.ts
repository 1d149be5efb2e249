import type { Action } from '#domain/permission.ts'
import type { Outcome } from '#domain/outcome.ts'
import type { Decision } from '#app/contracts/decision.ts'
import type { Prompt } from '#app/contracts/prompt.ts'
import type { Catalogue } from '#text/catalogue.ts'
import { deliverPaper } from '#app/papers/deliver-paper.ts'
import { draftPaper } from '#app/papers/draft-paper.ts'
import { editPassage } from '#app/papers/edit-passage.ts'
import {
  type Asking,
  despitePrompts,
  editPrompts,
  passagePrompt,
  releasePrompts,
  rest,
  withdrawPrompts,
} from '#app/papers/paper-prompts.ts'
import type { Papering } from '#app/papers/papering.ts'
import { numberPaper } from '#app/papers/number-paper.ts'
import { formatPrompt, numberPrompts, returnPrompts } from '#app/papers/released-prompts.ts'
import { previewPaper } from '#app/papers/preview-paper.ts'
import { readFile } from '#app/papers/read-file.ts'
import { confirmPaper, returnPaper } from '#app/papers/receive-paper.ts'
import { releasePaper } from '#app/papers/release-paper.ts'
import { remarkOnPassage } from '#app/papers/remark-on-passage.ts'
import { resetPassage } from '#app/papers/reset-passage.ts'
import { returnedPrompts } from '#app/papers/returned-prompts.ts'
import { showDifference } from '#app/papers/show-difference.ts'
import { showFiles } from '#app/papers/show-files.ts'
import { showRemarks } from '#app/papers/show-remarks.ts'
import { showSections } from '#app/papers/show-sections.ts'
import { showVersions } from '#app/papers/show-versions.ts'
import { submitPaper } from '#app/papers/submit-paper.ts'
import { withdrawPaper } from '#app/papers/withdraw-paper.ts'
import { askedAgain } from '#app/signing/asked-again.ts'
import { overrulePrompts, overruleSignatures } from '#app/signing/overrule.ts'
import { sendDraft } from '#app/signing/send-draft.ts'
import { showSignatures } from '#app/signing/show-signatures.ts'

/** One of the things that can be done with the interim report. */
interface PaperAct {
  readonly needs: Action
  /** What it asks for, once there is a paper. */
  prompts?(asking: Asking): readonly Prompt[]
  act(papering: Papering): Promise<Outcome<Decision>>
}

type Name = keyof Catalogue['papers']['actions']

const acts: Readonly<Record<Name, PaperAct>> = {
  draft: { needs: 'draft-paper', act: draftPaper },
  preview: { needs: 'see-released-paper', act: previewPaper },
  sections: { needs: 'see-draft', prompts: (asking) => [passagePrompt(asking, false)], act: showSections },
  edit: { needs: 'edit-paper', prompts: editPrompts, act: editPassage },
  reset: { needs: 'edit-paper', prompts: (asking) => [passagePrompt(asking)], act: resetPassage },
  remark: { needs: 'see-draft', prompts: remarkPrompts, act: remarkOnPassage },
  remarks: { needs: 'see-draft', act: showRemarks },
  versions: { needs: 'see-draft', act: showVersions },
  difference: { needs: 'see-draft', prompts: () => [{ ...rest, id: 'versions' }], act: showDifference },
  read: { needs: 'edit-paper', prompts: returnedPrompts, act: readFile },
  submit: { needs: 'edit-paper', act: submitPaper },
  sign: { needs: 'edit-paper', prompts: ({ args, by }) => despitePrompts(args, by), act: sendDraft },
  signatures: { needs: 'see-draft', act: showSignatures },
  overrule: { needs: 'overrule-signatures', prompts: overrulePrompts, act: overruleSignatures },
  release: { needs: 'release-paper', prompts: releasePrompts, act: releasePaper },
  deliver: { needs: 'edit-paper', act: deliverPaper },
  files: { needs: 'see-released-paper', prompts: (asking) => [formatPrompt(asking)], act: showFiles },
  confirm: { needs: 'confirm-paper', act: confirmPaper },
  return: { needs: 'confirm-paper', prompts: returnPrompts, act: returnPaper },
  number: { needs: 'number-paper', prompts: numberPrompts, act: numberPaper },
  withdraw: { needs: 'withdraw-paper', prompts: withdrawPrompts, act: withdrawPaper },
}

/** What a word among the actions stands for; undefined without one. Whoever signed what it changes is asked again. */
export function paperAct(name: string | undefined): PaperAct | undefined {
  const found = Object.entries(acts).find(([each]) => each === name)?.[1]
  return found && { ...found, act: async (papering) => askedAgain(papering, await found.act(papering)) }
}

function remarkPrompts(asking: Asking): readonly Prompt[] {
  const { by } = asking
  const which = passagePrompt(asking)
  if (asking.draft.version.releasedAt !== null) return [rest]
  const label = by.words.papers.whatRemark
  return [which, { id: 'text', kind: 'text', required: true, label, hint: null, before: null, limit: 2000 }]
}
