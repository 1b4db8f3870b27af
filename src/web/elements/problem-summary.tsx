import type { Problem } from '../../http/problem.ts'
import { Alert } from './alert.tsx'
import { fieldId } from './field.tsx'

/** Why it was not done, what to do next, and a link to each field that something is wrong with. */
export function ProblemSummary({ problem }: { problem: Problem }) {
  const errors = (problem.errors ?? []).filter(({ message }) => message !== problem.detail)
  return (
    <Alert kind="error" role="alert">
      <h2 class="utrecht-heading-2" id="problem" tabIndex={-1}>
        {problem.title}
      </h2>
      <p class="utrecht-paragraph">{problem.detail}</p>
      {errors.length > 0 && (
        <ul class="utrecht-unordered-list">
          {errors.map(({ path, message }) => (
            <li key={path} class="utrecht-unordered-list__item">
              <a class="utrecht-link" href={`#${fieldId(path.replace(/^body\./, ''))}`}>
                {message}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Alert>
  )
}
