// Charts: figures from the attribute of each, colours from the page's theme. Drawn on a canvas; the twin below says
// the same in rows.

const { echarts } = window;
const still = matchMedia("(prefers-reduced-motion: reduce)");
const dark = matchMedia("(prefers-color-scheme: dark)");

function colour(name) {
  const probe = document.createElement("i");
  probe.hidden = true;
  probe.className = `colour-${name}`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  // Canvas code reads rgb() only; the browser may answer oklab() and the like.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  canvas.fillStyle = found;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

function palette() {
  const names = ["text", "muted", "line", "card", "first", "second", "third", "fourth", "rise", "fall"];
  return Object.fromEntries(names.map((name) => [name, colour(name)]));
}

const SHAPES = {
  line: () => ({ type: "line", symbolSize: 6, lineStyle: { width: 2 } }),
  bar: () => ({ type: "bar", barMaxWidth: 36 }),
  stacked: () => ({ type: "bar", stack: "all", barMaxWidth: 36 }),
  signed: (paint) => ({
    type: "bar",
    barMaxWidth: 36,
    itemStyle: { color: ({ value }) => (value < 0 ? paint.fall : paint.rise) },
  }),
};

function optionOf(told, paint) {
  const axis = { axisLabel: { color: paint.muted }, axisLine: { lineStyle: { color: paint.line } } };
  return {
    animation: !still.matches,
    color: [paint.first, paint.second, paint.third, paint.fourth],
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: paint.text },
    grid: { left: 8, right: 12, top: told.series.length > 1 ? 34 : 14, bottom: 4, containLabel: true },
    legend: told.series.length > 1 ? { top: 0, right: 0, textStyle: { color: paint.text }, itemHeight: 9 } : undefined,
    // On the canvas: as elements it would want style attributes, which the page's policy refuses.
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      backgroundColor: paint.card,
      borderColor: paint.line,
      textStyle: { color: paint.text, fontSize: 13 },
    },
    xAxis: { type: "category", data: told.labels, ...axis, axisTick: { show: false } },
    yAxis: { type: "value", ...axis, splitLine: { lineStyle: { color: paint.line } } },
    series: told.series.map((line) => ({
      name: line.name,
      data: line.values.map((value) => (value === null ? null : Number(value))),
      ...SHAPES[told.drawing](paint),
    })),
  };
}

function draw(figure) {
  const told = JSON.parse(figure.dataset.chart);
  const place = figure.querySelector(".chart-canvas");
  const chart = echarts.getInstanceByDom(place) ?? echarts.init(place, null, { renderer: "canvas" });
  chart.setOption(optionOf(told, palette()), true);
  return chart;
}

const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) echarts.getInstanceByDom(target)?.resize();
});
function drawAll(root) {
  for (const figure of root.querySelectorAll("[data-chart]")) {
    draw(figure);
    resized.observe(figure.querySelector(".chart-canvas"));
  }
}
drawAll(document);
// a part of the page that was replaced
document.addEventListener("htmx:afterSettle", ({ target }) => drawAll(document.getElementById(target.id) ?? target));
dark.addEventListener("change", () => document.querySelectorAll("[data-chart]").forEach(draw));
