import type { SimulatedCall } from '../../host/simulation.ts';
import classes from './simulator.module.css';
import { valueWords } from './words.ts';

/** Variables of a call's session; secure values come masked. */
export function CallVariables({ call }: { readonly call: SimulatedCall }) {
  const variables = Object.entries(call.variables).filter(([, value]) => value !== null && value !== '');
  return (
    <details>
      <summary>Variables ({variables.length} with a value)</summary>
      <table className={classes.table} aria-label="Variables of the call">
        <thead>
          <tr>
            <th scope="col">Variable</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {variables.map(([name, value]) => (
            <tr key={name}>
              <td className="cs-mono">{name}</td>
              <td className="cs-mono">{valueWords(value)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
