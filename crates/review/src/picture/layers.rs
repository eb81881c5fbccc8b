//! Which layer each box stands in, and in which order, so that few lines cross.

use super::Graph;

/// One place in a layer: a box, or the lane of a box that stands further down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The box, or the box the lane leads to.
    pub of: usize,
    /// Whether it is a lane.
    pub is_lane: bool,
}

/// The layers from top to bottom.
#[derive(Debug)]
pub struct Layers {
    /// What stands in each layer, from left to right.
    pub rows: Vec<Vec<Spot>>,
    depth: Vec<usize>,
}

/// More rounds change nothing in pictures of this size.
const ROUNDS: usize = 12;

impl Layers {
    /// The layers of a graph.
    pub fn of(graph: &Graph) -> Self {
        let depth = depths(graph);
        let mut rows: Vec<Vec<Spot>> = vec![Vec::new(); depth.iter().max().map_or(0, |deepest| deepest + 1)];
        for (number, &layer) in depth.iter().enumerate() {
            if let Some(row) = rows.get_mut(layer) {
                row.push(Spot { of: number, is_lane: false });
            }
            // The lane begins below the highest box that leads here.
            let sources = graph.lines.iter().filter(|(_, to, _)| *to == number);
            let highest = sources.filter_map(|(from, _, _)| depth.get(*from).filter(|&&from| from < layer)).min();
            for row in highest.and_then(|&from| rows.get_mut(from + 1..layer)).into_iter().flatten() {
                row.push(Spot { of: number, is_lane: true });
            }
        }
        let mut layers = Self { rows, depth };
        for round in 0..ROUNDS {
            layers.untangle(graph, round % 2 == 0);
        }
        layers
    }

    /// The layer a box stands in.
    pub fn layer(&self, number: usize) -> usize {
        self.depth.get(number).copied().unwrap_or_default()
    }

    /// Moves every spot towards the middle of its neighbours in the layer before it.
    fn untangle(&mut self, graph: &Graph, downwards: bool) {
        let count = self.rows.len();
        for step in 1..count {
            let (here, beside) = if downwards { (step, step - 1) } else { (count - 1 - step, count - step) };
            let Some(neighbours) = self.rows.get(beside).cloned() else { continue };
            let Some(mut row) = self.rows.get(here).cloned() else { continue };
            let middle = |place: usize, spot: &Spot| {
                let near: Vec<f64> = neighbours
                    .iter()
                    .enumerate()
                    .filter(|(_, other)| self.touches(graph, if downwards { (*other, spot) } else { (spot, *other) }))
                    .map(|(place, _)| (place as f64 + 0.5) / neighbours.len() as f64)
                    .collect();
                if near.is_empty() {
                    (place as f64 + 0.5) / row.len() as f64
                } else {
                    near.iter().sum::<f64>() / near.len() as f64
                }
            };
            let mut keyed: Vec<(f64, Spot)> =
                row.iter().enumerate().map(|(place, spot)| (middle(place, spot), *spot)).collect();
            keyed.sort_by(|a, b| a.0.total_cmp(&b.0));
            row = keyed.into_iter().map(|(_, spot)| spot).collect();
            if let Some(place) = self.rows.get_mut(here) {
                *place = row;
            }
        }
    }

    /// Whether a line runs between two spots in neighbouring layers.
    fn touches(&self, graph: &Graph, (upper, lower): (&Spot, &Spot)) -> bool {
        if upper.is_lane {
            return upper.of == lower.of;
        }
        graph
            .lines
            .iter()
            .any(|(from, to, _)| *from == upper.of && *to == lower.of && self.layer(*from) < self.layer(*to))
    }
}

/// The longest way from the first box to each, leaving out lines that would go round in a circle.
fn depths(graph: &Graph) -> Vec<usize> {
    let mut depth = vec![0; graph.boxes.len()];
    let mut forward: Vec<(usize, usize)> = Vec::new();
    let mut state = vec![State::New; graph.boxes.len()];
    let mut done: Vec<usize> = Vec::new();
    for number in 0..graph.boxes.len() {
        visit(graph, number, &mut state, &mut forward, &mut done);
    }
    for &from in done.iter().rev() {
        let next = depth.get(from).map_or(0, |depth| depth + 1);
        for &(_, to) in forward.iter().filter(|(start, _)| *start == from) {
            if let Some(depth) = depth.get_mut(to) {
                *depth = next.max(*depth);
            }
        }
    }
    depth
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

fn visit(graph: &Graph, number: usize, state: &mut [State], forward: &mut Vec<(usize, usize)>, done: &mut Vec<usize>) {
    match state.get_mut(number) {
        Some(here) if *here == State::New => *here = State::Open,
        Some(_) | None => return,
    }
    for &(_, to, _) in graph.lines.iter().filter(|(from, _, _)| *from == number) {
        if state.get(to).is_some_and(|there| *there != State::Open) {
            forward.push((number, to));
            visit(graph, to, state, forward, done);
        }
    }
    if let Some(here) = state.get_mut(number) {
        *here = State::Done;
    }
    done.push(number);
}
