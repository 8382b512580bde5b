import { DEPLOYMENTS } from "../../../shared/catalog/define-kind.ts";
import { defineCommand } from "../define-command.ts";

/** One for each deployment model; carried out again, it lets everything be seen alike. */
export const pointOutDeployments = DEPLOYMENTS.map((deployment, index) =>
  defineCommand({
    id: `view.deployment-${deployment}`,
    title: `deploymentFilter.commands.${deployment}`,
    menu: { place: "view", group: 6, order: index },
    when: ({ editor }) => editor !== null,
    run: ({ editor }) =>
      editor?.view.setState(({ deploymentFilter }) => ({
        deploymentFilter: deploymentFilter === deployment ? null : deployment,
      })),
  }),
);

export const pointOutNoDeployment = defineCommand({
  id: "view.deployment-all",
  title: "deploymentFilter.commands.clear",
  menu: { place: "view", group: 6, order: DEPLOYMENTS.length },
  when: ({ editor }) => editor?.view.getState().deploymentFilter !== null && editor !== null,
  run: ({ editor }) => editor?.view.setState({ deploymentFilter: null }),
});
