import { formatNumber } from '../../numbers/index.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';
import { dayOf, timeOfDay, zoneAt } from './words.ts';

/** Callbacks that calls have asked for. */
export function Callbacks() {
  const callbacks = useSimulation((state) => state.snapshot?.callbacks);
  if (!callbacks) return null;
  if (callbacks.length === 0)
    return (
      <p className={classes.dim}>
        No callback was requested yet. Call a number whose application offers callbacks, or carry one out above.
      </p>
    );
  return (
    <table className={classes.table} aria-label="Callbacks">
      <thead>
        <tr>
          <th scope="col">Service Name</th>
          <th scope="col">Customer Number</th>
          <th scope="col">State</th>
          <th scope="col">Desired Callback Time</th>
        </tr>
      </thead>
      <tbody>
        {callbacks.map((callback) => (
          <tr key={callback.id}>
            <td>{callback.virtualQueue}</td>
            <td>{formatNumber(callback.phoneNumber)}</td>
            <td>
              {callback.state}
              {callback.region === undefined ? null : <div className={classes.dim}>in {callback.region}</div>}
            </td>
            <td>
              {callback.desiredTime === undefined ? (
                'As soon as possible'
              ) : (
                <>
                  {dayOf(callback.desiredTime)} {timeOfDay(callback.desiredTime)} {zoneAt(callback.desiredTime)}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
