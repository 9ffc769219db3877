#include <jspu_coop/records/agreements/agreement_state.hpp>

#include "support/source_folder.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

// The architecture page shows this picture; it must be the table that the program uses.
TEST(LegalSteps, ThePictureInTheDocsIsTheTable) {
    using namespace jspu_coop::testing;
    EXPECT_EQ(content_of(in_source_folder("docs/agreement_steps.dot")),
              jspu_coop::legal_steps_as_dot());
}
