"use strict";

const MAX_BARS = 10; // e.g. of CIFAR-100's 100 classes

const byId = (id) => document.getElementById(id);
const percent = (fraction) => `${(100 * fraction).toFixed(2)}%`;

// Matplotlib's colormap turbo at 0, 1/6, ... 1.
const HEAT_COLORS = [
  [48, 18, 59], [70, 107, 227], [40, 187, 236], [49, 242, 153],
  [162, 252, 60], [251, 128, 34], [122, 4, 3],
];

let server = null; // its models and limits
let model = null; // the chosen one
let latest = null; // the image that was chosen last, and its name
let latestRequest = 0;

function element(tag, properties, ...children) {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** Show progress; the last prediction stays, faded, so that the layout does not jump. */
function showWaiting(name) {
  byId("status").classList.remove("error");
  byId("status").textContent = `Classifying ${name} …`;
  document.body.classList.add("waiting");
}

/** Show an error in place of a prediction. */
function showError(line) {
  document.body.classList.remove("waiting");
  byId("status").classList.add("error");
  byId("status").textContent = line;
  byId("bars").replaceChildren();
  byId("classes-note").hidden = true;
  byId("seen").hidden = true;
}

function showPrediction(answer, name) {
  const best = answer.classes[0];
  document.body.classList.remove("waiting");
  byId("status").replaceChildren(
    element("strong", {}, best.class),
    `${percent(best.probability)} · ${name}`,
  );
  byId("seen-image").src = answer.image;
  byId("seen-image").alt = `${name}, resized to 32 by 32 pixels`;
  showHeatMap(answer.heat_map, best.class);
  byId("seen").hidden = false;
  byId("classes-note").hidden = false;
  const bars = answer.classes.slice(0, MAX_BARS).map((entry) => {
    const bar = element("div", { className: "bar" });
    bar.style.width = `${100 * entry.probability}%`;
    return element(
      "li",
      {},
      element("span", { className: "name" }, entry.class),
      element("div", { className: "track" }, bar),
      element("span", { className: "percent" }, percent(entry.probability)),
    );
  });
  byId("bars").replaceChildren(...bars);
  byId("result").scrollIntoView({ block: "nearest" });
}

function heatColor(value) {
  const position = value * (HEAT_COLORS.length - 1);
  const k = Math.min(Math.floor(position), HEAT_COLORS.length - 2);
  const mix = (low, high) => low + (position - k) * (high - low);
  return HEAT_COLORS[k].map((low, channel) => mix(low, HEAT_COLORS[k + 1][channel]));
}

/** Lay a heat map of 8 by 8 values over the image; the browser smooths it. */
function showHeatMap(rows, name) {
  byId("heat").hidden = !rows;
  byId("seen-caption").textContent = rows
    ? `Red: evidence for class ${name}`
    : "Model input: central square, 32\u00a0×\u00a032 pixels";
  if (!rows) return;
  const pixels = rows.flat().flatMap((value) => [...heatColor(value), 255]);
  const data = new ImageData(Uint8ClampedArray.from(pixels), rows[0].length);
  byId("heat").getContext("2d").putImageData(data, 0, 0);
}

/** Classify an image; drop the answer if a later request has overtaken it. */
async function classify(image, name) {
  const request = ++latestRequest;
  if (server && image.size > server.max_bytes) {
    latest = null;
    const megabytes = (image.size / 1e6).toFixed(1);
    showError(`${name} has ${megabytes} MB; the limit is ${server.max_bytes / 1e6} MB.`);
    return;
  }
  latest = { image, name };
  showWaiting(name);
  let response, answer;
  try {
    const query = new URLSearchParams({ explain: byId("explain").checked });
    if (model) query.set("model", model.name);
    response = await fetch(`api/predict?${query}`, {
      method: "POST",
      headers: { "Content-Type": "application/octet-stream" },
      body: image,
    });
    answer = await response.json();
  } catch {
    if (request === latestRequest) showError("No response from the server. Is it still running?");
    return;
  }
  if (request !== latestRequest) return;
  if (response.ok) showPrediction(answer, name);
  else showError(`${name}: ${answer.detail}.`);
}

function classifyAgain() {
  if (latest) classify(latest.image, latest.name);
}

function listen() {
  byId("explain").addEventListener("change", classifyAgain);
  byId("choice").addEventListener("change", ({ target }) => {
    showModel(server.models[target.selectedIndex]);
    classifyAgain();
  });
  byId("file").addEventListener("change", ({ target }) => {
    if (target.files.length) classify(target.files[0], target.files[0].name);
    target.value = ""; // allows choosing the same file again
  });
  document.addEventListener("paste", ({ clipboardData }) => {
    if (clipboardData.files.length) classify(clipboardData.files[0], "the pasted image");
    else showError("The clipboard contains no image.");
  });
  const setDragging = (isDragging) => document.body.classList.toggle("dragging", isDragging);
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    setDragging(true);
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!relatedTarget) setDragging(false);
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    setDragging(false);
    const [file] = event.dataTransfer.files;
    if (file) classify(file, file.name);
    else showError("The dropped item is not a file.");
  });
}

function showExamples() {
  byId("examples-note").textContent = model.examples.length
    ? `A test image of each class of ${model.dataset}. Select one to classify it.`
    : `No examples: ${model.dataset} is not available on this machine.`;
  const items = model.examples.map((example) => {
    const thumbnail = element("img", { src: example.image, alt: "", width: 32, height: 32 });
    const button = element("button", { type: "button" }, thumbnail, example.class);
    button.addEventListener("click", () => {
      const bytes = atob(example.image.split(",")[1]);
      const image = new Blob([Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))]);
      classify(image, `the example of class ${example.class}`);
    });
    return element("li", {}, button);
  });
  byId("examples-list").replaceChildren(...items);
}

function showModel(chosen) {
  model = chosen;
  // Keep names with hyphens on one line.
  const whole = (text) => element("span", { className: "whole" }, text);
  byId("model").replaceChildren(
    whole(model.architecture), " trained on ", whole(model.dataset),
  );
  if (model.test_accuracy !== null) {
    const accuracy = `${percent(model.test_accuracy)} test accuracy`;
    byId("model").append(", ", whole(accuracy));
  }
  const count = model.class_names.length;
  byId("classes-note").textContent =
    `The model always predicts one of its ${count} classes, whatever the image shows` +
    (count > MAX_BARS ? `; the ${MAX_BARS} most probable are listed.` : ".");
  showExamples();
}

async function start() {
  listen();
  try {
    server = await (await fetch("api/models")).json();
  } catch {
    showError("No response from the server. Is it still running?");
    return;
  }
  const options = server.models.map(({ name }) => element("option", {}, name));
  byId("choice").replaceChildren(...options);
  byId("choice").selectedIndex = 0; // not what a reloaded page remembers
  byId("choice").disabled = false;
  showModel(server.models[0]);
}

start();
