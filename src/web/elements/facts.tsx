import type { ComponentChildren } from 'preact'

/** Terms with what they are; one without a value is left out. */
export function Facts({ facts }: { facts: [term: string, value: ComponentChildren][] }) {
  return (
    <dl class="utrecht-data-list">
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .flatMap(([term, value]) => [
          <dt key={`${term} term`} class="utrecht-data-list__item-key">
            {term}
          </dt>,
          <dd key={term} class="utrecht-data-list__item-value">
            {value}
          </dd>,
        ])}
    </dl>
  )
}
