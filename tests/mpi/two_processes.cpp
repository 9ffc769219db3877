// Sends records from one process to another and back through Boost.MPI.
//
// mpirun -n 2 test_mpi; ends with 0 when both processes have what was sent.
#include <jspu_coop/formats/boost/archived.hpp>
#include <jspu_coop/formats/boost/records.hpp>

#include <boost/mpi/communicator.hpp>
#include <boost/mpi/environment.hpp>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace jspu_coop;

agreement an_agreement() {
    clause const exchange = unrestricted_clause(clause_id{"c1"}, text::of("en", "exchange"),
                                                {scope::student_exchange}, direction::both);
    return {.id = agreement_id{"a1"},
            .title = text::of("en", "agreement"),
            .instrument = instrument::memorandum,
            .parties = {party_id{"home"}, party_id{"partner"}},
            .clauses = {exchange}};
}

/// The same agreement under another title, so that what comes back is seen to have been there.
agreement answered(agreement asked) {
    asked.title = text::of("en", "answer");
    return asked;
}

bool asks(boost::mpi::communicator const& world) {
    world.send(1, 1, archived<agreement>{an_agreement()});
    archived<agreement> answer;
    world.recv(1, 2, answer);
    return answer.value() == answered(an_agreement());
}

bool answers(boost::mpi::communicator const& world) {
    archived<agreement> asked;
    world.recv(0, 1, asked);
    world.send(0, 2, archived<agreement>{answered(asked.value().value())});
    return asked.value() == an_agreement();
}

} // namespace

int main() {
    boost::mpi::environment const running;
    boost::mpi::communicator const world;
    if (world.size() != 2) {
        std::fprintf(stderr, "run by two processes, not %d\n", world.size());
        return EXIT_FAILURE;
    }
    bool const is_right = world.rank() == 0 ? asks(world) : answers(world);
    std::printf("process %d: %s\n", world.rank(), is_right ? "right" : "wrong");
    return is_right ? EXIT_SUCCESS : EXIT_FAILURE;
}
