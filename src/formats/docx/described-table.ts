import type { ITableOptions } from 'docx'
import { Table, TableProperties } from 'docx'
import { Element } from './element.ts'

/** A table with a title for screen readers, for which the library has no option. */
export class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string) {
    super(options)
    const properties = this.root.find((child): child is TableProperties => child instanceof TableProperties)
    if (properties === undefined) throw new Error('A table has no properties.')
    for (const name of title === '' ? [] : ['w:tblCaption', 'w:tblDescription'])
      properties.addChildElement(new Element(name, { 'w:val': title }))
  }
}
