import type { Catalogue } from '#text/catalogue.ts'

export const slackPosts: Catalogue['slackPosts'] = {
  readTitle: 'Information',
  readClose: 'Close',
  openForm: 'Open the form',
  moreInChat:
    'There is no more room here. Masterplan shows the rest in the “Messages” tab, for example when you write “status” or “tasks”.',
}
