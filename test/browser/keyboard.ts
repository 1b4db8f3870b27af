/// <reference lib="dom" />
import type { Locator, Page } from 'playwright-core'

/** More stops than any page has. */
const FAR = 1500

/** Somebody who has a keyboard and nothing else. */
export interface Keyboard {
  /** Tabs on until this has the focus; a page where that does not come is a page one cannot use. */
  to(target: Locator): Promise<void>
  follow(target: Locator): Promise<void>
  press(button: Locator): Promise<void>
  type(field: Locator, text: string): Promise<void>
  /** Into the group by Tab, to the choice by the arrows. */
  choose(radio: Locator): Promise<void>
  tick(checkbox: Locator): Promise<void>
  /** The option of a select, by typing its words. */
  select(field: Locator, option: string): Promise<void>
}

export function keyboardOf(page: Page): Keyboard {
  const has = (target: Locator) => target.evaluate(element => element === document.activeElement)
  const to: Keyboard['to'] = async target => {
    for (let stops = 0; stops < FAR; stops++) {
      if (await has(target)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not get to ${target}`)
  }
  const leave = (key: 'Enter' | 'Space') =>
    Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]).then(() => undefined)
  return {
    to,
    follow: async target => {
      await to(target)
      await leave('Enter')
    },
    press: async button => {
      await to(button)
      await leave('Enter')
    },
    type: async (field, text) => {
      await to(field)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    choose: async radio => {
      const name = await radio.getAttribute('name')
      const inGroup = () =>
        page.evaluate(group => (document.activeElement as HTMLInputElement | null)?.name === group, name)
      for (let stops = 0; !(await inGroup()); stops++) {
        if (stops > FAR) throw new Error(`the keyboard does not get to the choices of ${name}`)
        await page.keyboard.press('Tab')
      }
      // An arrow chooses where it goes; the one that it stands on already is chosen by the space bar.
      for (let moves = 0; !(await has(radio)); moves++) {
        if (moves > 50) throw new Error(`the arrows do not get to ${radio}`)
        await page.keyboard.press('ArrowDown')
      }
      if (!(await radio.isChecked())) await page.keyboard.press('Space')
    },
    tick: async checkbox => {
      await to(checkbox)
      await page.keyboard.press('Space')
    },
    select: async (field, option) => {
      await to(field)
      await page.keyboard.type(option)
    },
  }
}
