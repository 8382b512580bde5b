/** The legend of deployment models as a filter. */
export const deploymentFilter = {
  commands: {
    "on-prem": "Point out on-premises",
    private: "Point out private cloud",
    public: "Point out public cloud",
    hybrid: "Point out hybrid cloud",
    clear: "Point out no deployment model",
  },
  entry: "{deployment}: {counted}",
  components: "{count#component/components}",
  containers: "{count#container/containers}",
  hint: "Click to point these out; click again or press Esc for all",
} as const;
