/** The parts of the kit that are not branches: subscriptions, variables, rules, warnings. */
import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { EventHubKit, FlowRule } from '../../../../shared/targets/ipa/render/event-hub/pieces.ts';
import { KIT_WORDS, VARIABLE_SOURCES } from '../../../../shared/targets/ipa/render/event-hub/words.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { CopyText } from './copy-text.tsx';
import { useKitStyles } from './kit-styles.ts';

function Part(props: { readonly title: string; readonly about?: string; readonly children: ReactNode }) {
  const shared = useKitStyles();
  const id = useId();
  return (
    <section className={shared.part} aria-labelledby={id}>
      <div className={shared.block}>
        <h2 id={id} className={shared.title}>
          {props.title}
        </h2>
        {props.about !== undefined && <p className={shared.text}>{props.about}</p>}
      </div>
      {props.children}
    </section>
  );
}

export function SubscriptionsPart({ kit }: { readonly kit: EventHubKit }) {
  const shared = useKitStyles();
  return (
    <Part title="Subscriptions" about={KIT_WORDS.subscriptions}>
      <table className={shared.table}>
        <thead>
          <tr>
            <Head>Of</Head>
            <Head>Subscription</Head>
            <Head>How sure</Head>
          </tr>
        </thead>
        <tbody>
          {kit.subscriptions.map((one) => (
            <tr key={one.document}>
              <th scope="row" className={mergeClasses(shared.cell, shared.whole)}>
                {one.holds}
                <br />
                <span className={shared.quiet}>{one.program}</span>
              </th>
              <td className={shared.cell}>
                <CopyText copy={one.copy} label={`subscription to ${one.holds}`} oneLine />
              </td>
              <td className={shared.cell}>
                <CertaintyMark mark={one.mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

export function VariablesPart({ kit }: { readonly kit: EventHubKit }) {
  const shared = useKitStyles();
  return (
    <Part title="Variables" about={KIT_WORDS.variables}>
      <table className={shared.table}>
        <thead>
          <tr>
            <Head>Name</Head>
            <Head>Comes from</Head>
            <Head>What it is</Head>
            <Head>How sure</Head>
          </tr>
        </thead>
        <tbody>
          {kit.variables.map((one) => (
            <tr key={one.name}>
              <th scope="row" className={mergeClasses(shared.cell, shared.code)}>
                {one.name}
              </th>
              <td className={shared.cell}>{VARIABLE_SOURCES[one.source]}</td>
              <td className={shared.cell}>{one.from}</td>
              <td className={shared.cell}>
                <CertaintyMark mark={one.mark} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

export function RulesPart({ kit }: { readonly kit: EventHubKit }) {
  const shared = useKitStyles();
  return (
    <Part title="What the flow has to do itself" about={KIT_WORDS.rules}>
      {kit.rules.map((rule) => (
        <div key={rule.title} className={shared.block}>
          <h3 className={shared.heading}>{rule.title}</h3>
          <p className={shared.text}>{rule.text}</p>
          {rule.rows.length > 0 && <Examples rule={rule} />}
          <CertaintyMark mark={rule.mark} />
        </div>
      ))}
    </Part>
  );
}

function Examples({ rule }: { readonly rule: FlowRule }) {
  const shared = useKitStyles();
  return (
    <table className={shared.table} aria-label={`Examples: ${rule.title}`}>
      <thead>
        <tr>
          {rule.columns.map((column) => (
            <Head key={column}>{column}</Head>
          ))}
        </tr>
      </thead>
      <tbody>
        {rule.rows.map((row) => (
          <tr key={row[0]}>
            {row.map((value, at) => (
              <td key={rule.columns[at]} className={shared.cell}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function WarningsPart({ kit }: { readonly kit: EventHubKit }) {
  const shared = useKitStyles();
  return (
    <Part title="Warnings">
      {kit.warnings.map((one) => (
        <div key={one.title} className={shared.block}>
          <h3 className={shared.heading}>{one.title}</h3>
          <p className={shared.text}>{one.text}</p>
          <CertaintyMark mark={one.mark} />
        </div>
      ))}
    </Part>
  );
}

function Head({ children }: { readonly children: ReactNode }) {
  const shared = useKitStyles();
  return (
    <th scope="col" className={shared.head}>
      {children}
    </th>
  );
}
